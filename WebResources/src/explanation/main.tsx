import { readQuery } from '../data/query';
import type { ExplanationState } from '../host/contract';
import '../styles/tokens.gen.css';
import '../styles/base.css';
import '../styles/explanation.css';
import './explanation.css';
import { render } from 'preact';
import { languageOf } from '../i18n/language';
import { ExplanationView } from './ExplanationView';
import { explanationTexts } from './texts';

const root = document.getElementById('app');

const show = (state: ExplanationState): void => {
  document.documentElement.lang = languageOf(state.lcid);
  document.title = explanationTexts(state.lcid).text('Explanation_Title');
  if (root) render(<ExplanationView state={state} />, root);
};

// The form feeds this page; it never reads the record itself, so that a preview and a saved date look the same.
window.loyExplanation = { version: 1, show };
show({ lcid: readQuery(window.location.search).lcid, explanation: null, preview: false, problem: null });
