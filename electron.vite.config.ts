import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { compileCode } from './electron/compile-code.ts';
import { compileTokenizer } from './electron/compile-tokenizer.ts';

const at = (path: string) => resolve(import.meta.dirname, path);
const alias = { '@shared': at('shared') };

// That compiling takes its time is no news to who runs `npm start`.
const checks = { pluginTimings: false };

export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [compileTokenizer(at('electron/engine/import/tokenizer')), compileCode()],
    build: {
      // The same bundles are run by Electron's Node and by any plain Node from 20.19 on.
      target: 'node20.19',
      outDir: 'out/main',
      sourcemap: true,
      // DuckDB's two hundred files are found and compiled one by one otherwise; its compiled part stays where it is.
      externalizeDeps: { exclude: ['@duckdb/node-api'] },
      rolldownOptions: {
        checks,
        external: ['@duckdb/node-bindings'],
        input: {
          main: at('electron/main.ts'),
          process: at('electron/process.ts'),
          'start-engine': at('electron/start-engine.ts'),
          reader: at('electron/engine/import/reader.ts'),
          'reader-thread': at('electron/engine/import/reader-thread.ts'),
          hasher: at('electron/engine/import/hasher.ts'),
          unpacker: at('electron/engine/import/unpacker.ts'),
          cli: at('electron/doors/cli.ts'),
        },
        // Chunks in the same folder, so that paths beside import.meta.url stay right.
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can require nothing: one CommonJS file.
      externalizeDeps: false,
      rolldownOptions: {
        checks,
        input: { preload: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: at('out/renderer'),
      emptyOutDir: true,
      minify: true,
      chunkSizeWarningLimit: 2000,
      // Fonts stay files: the content security policy says font-src 'self'.
      assetsInlineLimit: 0,
      rolldownOptions: {
        checks,
        input: { index: at('renderer/index.html') },
        // What several views share is one file: a page asks for thirteen and not for sixty-five.
        output: {
          codeSplitting: {
            groups: [{ name: 'shared', test: /[\\/](renderer|shared|node_modules)[\\/]/, minShareCount: 2 }],
          },
        },
      },
    },
  },
});
