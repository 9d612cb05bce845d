/**
 * What bundles hold in the place of the SDK's cache of endpoints that a service tells: it remembers none, as nothing
 * here turns their discovery on. The SDK makes one for every client all the same, with a library of its own.
 */
export class EndpointCache {
  get(): undefined {
    return undefined;
  }
  has(): false {
    return false;
  }
  set(): void {}
  delete(): void {}
}
