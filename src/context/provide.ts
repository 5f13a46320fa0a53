import { ContextProvider, type Context } from '@lit/context';
import type { LitElement } from 'lit';

/** Offers a value to all inside, and knows whether somebody wants it. */
export class Provider<V> extends ContextProvider<Context<symbol, V>, LitElement> {
  /** Is somebody inside who wants the value? */
  get wanted(): boolean {
    return this.subscriptions.size > 0;
  }
}

/** The same for a host that has nothing to do before somebody asks: then it is updated. */
export class LazyProvider<V> extends Provider<V> {
  override addCallback(...asked: Parameters<ContextProvider<Context<symbol, V>, LitElement>['addCallback']>): void {
    super.addCallback(...asked);
    this.host.requestUpdate();
  }
}
