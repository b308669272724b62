// Who may import whom. Each layer has a list of what it may import, and everything else is refused; type imports count.

/** A layer may import its own files, Node's own modules in `node`, packages in `packages`, and the paths in `also`. */
const layer = (name, comment, { also = [], node = [], packages = [] }) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: {
    pathNot: [
      `^src/${name}/`,
      ...also,
      ...node.map((module) => `^(node:)?${module}$`),
      ...packages.map((package) => `(^|/)node_modules/(@types/)?${package}/`),
    ],
  },
})

const layers =
  'domain|contract|services|storage|word|workbook|calendar|packs|main|preload|server|cli|renderer|page'
const ports = '^src/services/ports([.]ts$|/)'
const app = '^src/app[.]ts$'
const files = ['fs', 'fs/promises', 'path']
const adapter =
  'An adapter implements a port with one library: it may know the domain, the ports and that library.'
const shell =
  'A shell carries calls and decides nothing: it starts the app, shows it, and knows only its own platform.'

module.exports = {
  forbidden: [
    layer('domain', 'The domain is pure: it knows nothing of files, windows, networks or time.', {
      packages: ['zod'],
    }),
    layer('contract', 'The contract is what can be asked for, in the words of the domain.', {
      also: ['^src/domain/'],
      packages: ['zod'],
    }),
    layer('services', 'Services reach the outside only through their own ports.', {
      also: ['^src/(domain|contract)/'],
    }),

    layer('storage', adapter, {
      also: ['^src/domain/', ports],
      node: [...files, 'crypto'],
      packages: ['better-sqlite3', 'zod'],
    }),
    layer('word', adapter, { also: ['^src/domain/', ports], packages: ['docx'] }),
    layer(
      'workbook',
      'The adapter for spreadsheets: reading what comes from outside and writing what goes out.',
      {
        also: ['^src/domain/', ports],
        packages: ['read-excel-file', 'write-excel-file', 'papaparse', 'fflate', 'saxes'],
      },
    ),
    layer('calendar', adapter, { also: ['^src/domain/', ports], packages: ['ical-generator'] }),
    layer('packs', adapter, { also: ['^src/domain/', ports], node: files, packages: ['zod'] }),

    layer('preload', 'The preload script carries calls and decides nothing.', { packages: ['electron'] }),
    layer('page', 'The files of the built page and what it may load, for whichever shell shows it.', {
      node: files,
    }),
    layer('main', shell, {
      also: [app, '^src/contract/', '^src/page/'],
      node: [...files, 'url'],
      packages: ['electron', 'electron-store'],
    }),
    layer('server', shell, {
      also: [app, '^src/contract/', '^src/page/'],
      node: [...files, 'crypto', 'http', 'net', 'url'],
    }),
    layer('cli', shell, {
      also: [app, '^src/contract/', '^src/server/'],
      node: [...files, 'util', 'process', 'os', 'crypto', 'child_process', 'stream/consumers'],
    }),
    layer('renderer', 'The interface asks; it never reaches behind the contract.', {
      also: ['^src/(contract|domain)/'],
      packages: ['react', 'react-dom', '@fluentui/[^/]+', 'ag-grid[^/]*', 'ag-charts[^/]*'],
    }),

    {
      name: 'renderer-takes-only-types-from-the-domain',
      severity: 'error',
      comment:
        'The interface shows figures and never works them out: of the domain it takes the values and, as types, the records.',
      from: { path: '^src/renderer/' },
      to: { path: '^src/domain/', pathNot: '^src/domain/values/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'shells-take-only-types-from-the-contract',
      severity: 'error',
      comment:
        'A shell passes calls on unread; only the dispatcher, inside the app, looks into them. Use `import type`.',
      from: { path: '^src/(main|server)/' },
      to: { path: '^src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'every-file-has-a-layer',
      severity: 'error',
      comment:
        'A folder without a list of what it may import could import anything: add the layer here and to docs/architecture.md.',
      from: { path: '^src/', pathNot: [app, `^src/(${layers})/`] },
      to: {},
    },
    {
      name: 'nothing-imports-the-app-but-a-shell',
      severity: 'error',
      comment:
        'The app is built once, by the shell that starts; a layer below that needs it has its arrow the wrong way round.',
      from: { path: '^src/', pathNot: '^src/(main|server|cli)/' },
      to: { path: app },
    },
    {
      name: 'app-imports',
      severity: 'error',
      comment:
        'The app puts the layers together and tells them who and where they are; it knows no shell and no library.',
      from: { path: app },
      to: {
        pathNot: [
          '^package[.]json$',
          '^src/(domain|contract|services|storage|word|workbook|calendar|packs)/',
          '^(node:)?(os|path|crypto|url)$',
        ],
      },
    },

    {
      name: 'sheets-know-nothing-of-the-grid',
      severity: 'error',
      comment:
        'The grid is built on what a spreadsheet says; what both need, such as how a cell is read, is of the spreadsheet.',
      from: { path: '^src/domain/(sheet|allocations)/' },
      to: { path: '^src/domain/grid/' },
    },
    {
      name: 'electron-only-in-its-shell',
      severity: 'error',
      comment: 'Importing electron outside Electron tries to download it and throws.',
      from: { pathNot: '^(src/(main|preload)|tests/electron)/' },
      to: { path: '(^|/)node_modules/electron/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      comment:
        'Only the interface is bundled; what the rest imports has to be among the dependencies to be there in the installed program.',
      from: { path: '^src/', pathNot: '^src/renderer/' },
      to: { dependencyTypes: ['npm-dev'], pathNot: '(^|/)node_modules/(@types|electron)/' },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      comment:
        'What is imported has to exist and to be named in package.json: another package may stop bringing it along.',
      from: {},
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one idea in two places, or lack a third that both could import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A file that neither imports nor is imported is left over, or was never connected.',
      from: {
        orphan: true,
        path: '^src/',
        pathNot: ['^src/(main|preload|cli)/index[.]ts$', '^src/renderer/main[.]tsx$', '[.]d[.]ts$'],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
