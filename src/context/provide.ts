import { ContextProvider, type Context } from '@lit/context';
import type { LitElement } from 'lit';

/** Offers a value to all inside. Its host is updated when somebody asks. */
export class Provider<V> extends ContextProvider<Context<symbol, V>, LitElement> {
  /** Is somebody inside who wants the value? */
  get wanted(): boolean {
    return this.subscriptions.size > 0;
  }

  override addCallback(...asked: Parameters<ContextProvider<Context<symbol, V>, LitElement>['addCallback']>): void {
    super.addCallback(...asked);
    this.host.requestUpdate();
  }
}
