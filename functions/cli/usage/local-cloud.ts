import { Option } from "commander";
import { portNumber } from "./arguments.ts";
import type { CommandFamily } from "./family.ts";
import { data } from "./options.ts";

/** Commands for whoever runs a ledger on their own machine. */
export const localCloudCommands: CommandFamily = {
  heading: "For a ledger on this machine:",
  add(command, terminal) {
    command(
      "serve",
      "Run the local cloud: pages, API and pipeline on this machine. Same as npm start.",
      "serve --port 3000",
    )
      .option("--port <number>", "where to listen; without it 3000, or the next free port", portNumber)
      .option("--reset", "forget everything stored before")
      .option("--no-seeds", "start without the sample manifestos")
      .option("--data <dir>", "where to keep everything; default: .local")
      .option("--redrive", "try again what was set aside after it failed too often")
      .option("--quiet", "print the address of the pages only")
      .action(async (options) => (await import("../serve.ts")).serveCommand(options));

    command(
      "token",
      "Print an access token of the local cloud that is running, good for an hour.",
      "token --for apps",
    )
      .addOption(
        new Option("--for <client>", "staff uploads and publishes, apps subscribes to webhooks")
          .choices(["staff", "apps"])
          .default("staff"),
      )
      .addOption(data())
      .action(async (options) => (await import("../token.ts")).tokenCommand(options, terminal));
  },
};
