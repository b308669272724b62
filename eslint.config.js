import { defineConfig, globalIgnores } from 'eslint/config'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const typeScript = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts', '*.config.ts']
const plainScripts = ['scripts/**/*.mjs', '*.config.js', '.dependency-cruiser.cjs']
const pureMessage = 'The domain is pure: whatever it needs of the outside is passed in.'
const impure = [
  ...['Date', 'fetch', 'process', 'console', 'crypto', 'performance'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
]

export default defineConfig(
  globalIgnores(['out', 'dist', 'coverage', 'test-results', 'playwright-report']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typeScript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Takes a branded number, which is what our units are, for something else.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
    },
  },
  {
    files: typeScript,
    ignores: ['*.config.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
      ],
    },
  },
  { files: ['src/renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impure.map((name) => ({ name, message: pureMessage }))],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: pureMessage },
        { object: 'Temporal', property: 'Now', message: pureMessage },
        ...impure.map((property) => ({ object: 'globalThis', property, message: pureMessage })),
      ],
    },
  },
  {
    files: plainScripts,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      globals: {
        ...{
          process: 'readonly',
          console: 'readonly',
          performance: 'readonly',
          Buffer: 'readonly',
          URL: 'readonly',
        },
        ...{ setTimeout: 'readonly', clearTimeout: 'readonly', module: 'writable' },
      },
    },
    rules: {
      'no-undef': 'error',
      'no-unreachable': 'error',
      'no-fallthrough': 'error',
      'no-empty': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
    },
  },
)
