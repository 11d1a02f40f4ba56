import { enableCompileCache } from 'node:module';

// Most of a check of one file is reading the program itself, so what was compiled once is kept. This file alone is no
// TypeScript, because it is read before that: the compiler would have to be loaded for it every time.
enableCompileCache();
await import('./cairn/terminal.ts');
