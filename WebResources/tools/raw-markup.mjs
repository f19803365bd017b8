// Lint: the ways in which data could become markup or code. Also the app shell's.
import noUnsanitized from 'eslint-plugin-no-unsanitized';

const markup = 'Data never becomes markup.';

export const rawMarkup = {
  plugins: { 'no-unsanitized': noUnsanitized },
  rules: {
    'no-unsanitized/method': 'error',
    'no-unsanitized/property': 'error',
    'no-script-url': 'error',
    'no-eval': 'error',
    // Stricter than the plugin, which allows what is written out in the source.
    'no-restricted-syntax': [
      'error',
      { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$|^srcdoc$/]', message: markup },
      { selector: 'JSXAttribute[name.name=/^(dangerouslySetInnerHTML|srcdoc|srcDoc)$/]', message: markup },
    ],
  },
};
