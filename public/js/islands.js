// Loads the WebAssembly of the islands: only on pages that have one, and not for people who save data.

const islands = document.querySelectorAll("leptos-island");
const address = document.documentElement.dataset.islands;
if (islands.length && address && !navigator.connection?.saveData) {
  // Leptos looks for these; without resources in islands they are empty
  Object.assign(globalThis, {
    __RESOLVED_RESOURCES: [], __SERIALIZED_ERRORS: [], __PENDING_RESOURCES: [], __INCOMPLETE_CHUNKS: [], __RESOURCE_RESOLVERS: [],
  });
  const app = await import(new URL(address, document.baseURI));
  await app.default();
  app.hydrate();
  for (const island of islands) await app[island.dataset.component]?.(island);
}
