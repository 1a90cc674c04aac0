// An esbuild plugin: the engines that gray-matter comes with stay out of the bundle. They evaluate `---js` front matter, and the one
// that is needed is passed in (see src/adapters/front-matter-reader.ts).

export const noEvalEngines = {
  name: 'no-eval-engines',
  setup(plugin) {
    plugin.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: 'module.exports = {}',
      loader: 'js',
    }))
  },
}
