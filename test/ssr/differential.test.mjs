import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import { renderTemplate } from '../../dist/ssr/index.js';
import { firstRender } from '../../dist/dom/catch.js';
import { records } from './support/records.mjs';
import { widgets } from '../embed/support/widgets.mjs';

// the classes, registered as @lit-labs/ssr wants them
await import('../../dist/define.js');
