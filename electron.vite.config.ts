import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

export default defineConfig({
  // The dependencies of package.json stay outside the bundle, as ESM imports them: better-sqlite3 is a native module.
  main: { build: { outDir: 'out/main', externalizeDeps: true } },
  // A sandboxed preload can load no other file, so it is one CommonJS file with everything in it.
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    base: './',
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome140',
      minify: true,
      // The content security policy allows nothing inline, data: addresses included.
      assetsInlineLimit: 0,
    },
  },
})
