import { expect, fixtureSync, html as markup } from '@open-wc/testing';
import { LitElement, html, type TemplateResult } from 'lit';
import { LocaleController } from '../../src/controllers/locale.js';
import en from '../../src/i18n/locales/en.js';
import { addWords, setWordsLoader } from '../../src/i18n/registry.js';
import { observed, observers, register, said } from './support.js';

class Host extends LitElement {
  readonly locale = new LocaleController(this, { live: 'Live' });
  updates = 0;

  override render(): TemplateResult {
    this.updates++;
    return html`${this.locale.lang}: ${this.locale.words.live}`;
  }
}
register(Host);
const working = observers();
const page = document.documentElement;

/** A host in sections of these languages, the first one outermost. */
function inside(...languages: string[]): { host: Host; sections: HTMLElement[] } {
  const place = fixtureSync<HTMLElement>(markup`<div></div>`);
  const sections = languages.map((lang) => Object.assign(document.createElement('section'), { lang }));
  const host = new Host();
  place.append(sections[0] ?? host);
  for (const [i, section] of sections.entries()) section.append(sections[i + 1] ?? host);
  return { host, sections };
}

before(() => {
  for (const lang of ['qda', 'qdb']) addWords(lang, { ...en, live: `live in ${lang}` });
});

describe('the language of a widget', () => {
  for (const [why, languages, text] of [
    ['is that of the page', [], 'en: Live'],
    ['is the nearest', ['qdb', 'qda'], 'qda: live in qda'],
    ['passes over what is empty', ['qda', ''], 'qda: live in qda'],
    ['may be of a country', ['qda-AT'], 'qda-AT: live in qda'],
    ['may be written as systems write it', ['qda_AT'], 'qda-AT: live in qda'],
    ['may have blanks around it', [' qda-AT.UTF-8 '], 'qda-AT: live in qda'],
    ['stays English where nobody has its words', ['qdz'], 'qdz: Live'],
    ['stays English where it is none', ['not a language'], 'not a language: Live'],
  ] as const)
    it(why, async () => expect(await said(inside(...languages).host)).to.equal(text));

  it('may be its own', async () => {
    const { host } = inside('qda');
    host.lang = 'qdb';
    expect(await said(host)).to.equal('qdb: live in qdb');
  });

  it('comes through shadow roots', async () => {
    const { host, sections } = inside('qda', 'qdb');
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    sections[0]!.append(outer);
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.attachShadow({ mode: 'open' }).append(host);
    expect(await said(host)).to.equal('qda: live in qda');
  });

  it('is English on a page that says none', async () => {
    page.removeAttribute('lang');
    const text = await said(inside().host);
    page.lang = 'en';
    expect(text).to.equal('en: Live');
  });
});

describe('a widget changes its words', () => {
  it('with the language of the page', async () => {
    const { host } = inside();
    await host.updateComplete;
    page.lang = 'qda';
    const text = await observed(host);
    page.lang = 'en';
    expect([text, await observed(host)]).to.deep.equal(['qda: live in qda', 'en: Live']);
  });

  it('with the language of what is around it', async () => {
    const { host, sections } = inside('qda');
    await host.updateComplete;
    sections[0]!.lang = 'qdb';
    expect(await observed(host)).to.equal('qdb: live in qdb');
    sections[0]!.removeAttribute('lang');
    expect(await observed(host)).to.equal('en: Live');
  });

  it('when it is moved', async () => {
    const { host } = inside('qda');
    await host.updateComplete;
    const { sections } = inside('qdb');
    sections[0]!.append(host);
    expect(await said(host)).to.equal('qdb: live in qdb');
  });

  it('when they arrive', async () => {
    const { host } = inside('qdc');
    expect(await said(host)).to.equal('qdc: Live');
    addWords('qdc', { ...en, live: 'live at last' });
    expect(await said(host)).to.equal('qdc: live at last');
  });

  it('when those of its country arrive', async () => {
    const { host } = inside('qda-CH');
    expect(await said(host)).to.equal('qda-CH: live in qda');
    addWords('qda-CH', { ...en, live: 'live in the mountains' });
    expect(await said(host)).to.equal('qda-CH: live in the mountains');
  });

  it('when they are fetched, which is asked for once', async () => {
    const asked: string[] = [];
    let answer: () => void = () => undefined;
    setWordsLoader((lang) => {
      asked.push(lang);
      return new Promise((resolve) => {
        answer = () => {
          resolve({ ...en, live: 'fetched' });
        };
      });
    });
    const hosts = [inside('qdd').host, inside('qdd').host];
    expect(await Promise.all(hosts.map(said))).to.deep.equal(['qdd: Live', 'qdd: Live']);
    answer();
    expect(await Promise.all(hosts.map(observed))).to.deep.equal(['qdd: fetched', 'qdd: fetched']);
    setWordsLoader(() => Promise.resolve(undefined));
    expect(asked).to.deep.equal(['qdd']);
  });
});

describe('the watcher of languages', () => {
  it('is one for all, and gone with the last widget', async () => {
    const before = working();
    const hosts = [inside().host, inside().host];
    expect(working() - before).to.equal(1);
    hosts[0]!.remove();
    expect(working() - before).to.equal(1);
    hosts[1]!.remove();
    expect(working() - before).to.equal(0);
    await Promise.all(hosts.map((host) => host.updateComplete));
  });

  it('leaves alone who has left', async () => {
    const { host } = inside('qda');
    const stays = inside().host;
    await host.updateComplete;
    host.remove();
    const { updates } = host;
    page.lang = 'qdb';
    await observed(stays);
    addWords('qda', { ...en, live: 'live in qda' });
    page.lang = 'en';
    await observed(stays);
    expect(host.updates).to.equal(updates);
  });
});
