/** A table in a process of its own, so that what a bench measures is not the table's work. */
import { startDynamo } from "../../infra/local/dynamo.ts";

const { endpoint } = await startDynamo({ path: null, port: 0 });
process.send?.(endpoint);
