import { join } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defaultClientConditions, defineConfig } from 'vite'

export default defineConfig({
  root: join(import.meta.dirname, '../src'),
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['@vietas/source', ...defaultClientConditions] },
  build: {
    target: 'es2022',
    // The policy allows files of ours and no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    emptyOutDir: true,
    reportCompressedSize: false,
  },
  logLevel: 'error',
})
