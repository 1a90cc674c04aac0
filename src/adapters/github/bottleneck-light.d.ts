// The light build has no types of its own. The full one is not used: it evaluates code to find a Redis client.
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck'
}
