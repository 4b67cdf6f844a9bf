// Made by `pnpm client-types` from what the services say of themselves in /docs/json.

export interface paths {
    readonly "/v1/datasets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Releases of all facts as tables, for DuckDB, Python, R and spreadsheets
         * @description A release has one table of every number of capacity, and one of each capability, each with the days and the instants between which it holds. Its files never change. The last ten are kept.
         */
        readonly get: operations["listDatasets"];
        readonly put?: never;
        /**
         * Make a release of what is known now
         * @description It is made beside everything else; GET /v1/datasets tells how far it is. Where one is being made already, that is the one. On a day on which nothing was recorded since the last one, it is the last one.
         */
        readonly post: operations["makeDatasets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/datasets/{release}/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A file of a release
         * @description The descriptor is datapackage.json (Data Package 2.0). A release never changes; latest in the place of its id means the newest, and Content-Location says which that is. Parts may be asked for (Range), so that a reader of Parquet fetches only the row groups it needs.
         */
        readonly get: operations["getDataset"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What differs between two points of both clocks, and why
         * @description From one day and one knowledge (fromValidAt, fromKnownAt) to another (validAt, knownAt). Every difference belongs to one change, and all changes of a group add up to its difference. What became known of the first day is corrected-later, or expected-otherwise where that day was still to come; everything else happened on a day between, as known at the second point.
         */
        readonly get: operations["getDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diff/{capability}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which plans, orders, projects and the like differ between two points
         * @description What was added, ended, corrected or amended, field by field, with the events behind it.
         */
        readonly get: operations["getRegisterDiff"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/diff/units": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The units and events behind what differs between two points
         * @description The same points and filters as /v1/diff, a page of units at a time: each day on which something of a unit changed, why, by how much, and the events behind it. What moves by reform is not among it: no event of a unit is behind that.
         */
        readonly get: operations["listDiffUnits"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Why a number of places is what it is
         * @description Takes what a question about capacity takes, and answers of one number which units it is made of, on which days it came about in each, and by which events, orders and sources. All parts add up to the number.
         */
        readonly get: operations["explainNumber"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/explain/{capability}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Why a plan, an order, a unit or the like stands as it does
         * @description The events known of it, in order, what each made of it, and their sources.
         */
        readonly get: operations["explainStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All scenarios: those made from the log at hand, then those that are kept */
        readonly get: operations["listScenarios"];
        readonly put?: never;
        /**
         * What if: leave out events or streams, and add commands
         * @description Added commands, and recorded events that come after what is left out or added, are decided on by the rules of the registry on the past that they then have; what can no longer be is listed with its refusal, and left out. Nothing is written to the log. The scenario is shared by its address.
         */
        readonly post: operations["createScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scenarios/{scenarioId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One scenario: what it changes, what can no longer be, and where it stands */
        readonly get: operations["getScenario"];
        readonly put?: never;
        readonly post?: never;
        /** Delete a scenario */
        readonly delete: operations["deleteScenario"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scenarios/{scenarioId}/comparison": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Places in a scenario, beside its baseline, and the difference
         * @description The baseline is the log up to the position of the scenario, as it was recorded.
         */
        readonly get: operations["compareScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scenarios/{scenarioId}/copies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Copy a scenario under another name */
        readonly post: operations["copyScenario"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/scenarios/{scenarioId}/moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a scenario along to the end of the log
         * @description Everything in it is decided on anew by what has been recorded since.
         */
        readonly post: operations["moveScenarioAlong"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The views behind the answers: how far they are, and their fingerprint */
        readonly get: operations["listViews"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views/capacity/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Events that could not be applied, with the reason */
        readonly get: operations["listDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/views/capacity/rebuild": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Build the view anew beside the present one, which answers until it is replaced */
        readonly post: operations["rebuildView"];
        /** Cancel the rebuild under way; the present view stays */
        readonly delete: operations["cancelRebuild"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AddedCommand: {
            /** @description The operationId of the command in the documentation of the registry */
            readonly act: string;
            /** @description As the registry takes it */
            readonly body: {
                readonly [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description What it acts on; of what it creates, the id that it is to have
             */
            readonly id?: string;
            /** @description Since when it is as if it had been known, and recorded. Default: the knownAt of the base. */
            readonly knownSince?: components["schemas"]["KnownSince"];
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        readonly CalendarDate: string;
        readonly CannotBe: {
            /** @description Which of the added commands cannot be, from 0 */
            readonly added: number | null;
            /** @description A recorded event that can no longer be; it is left out as well */
            readonly event: {
                readonly id: string;
                readonly stream: string;
                readonly type: string;
            } | null;
            readonly refusal: {
                /** @description As the registry names it */
                readonly code: string;
                readonly conflictsWith: string | null;
                readonly firstDay: components["schemas"]["CalendarDate"] | null;
                /** @description The field at fault in the command */
                readonly pointer: string | null;
            };
        };
        readonly Change: {
            /**
             * @description Each described in services/history/README.md
             * @enum {string}
             */
            readonly change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
            /** @description The address of the units and events behind it, where a filter can name the group */
            readonly events?: string;
            /** @description Of what is known; see unitsWithUnknown for what is not */
            readonly places: {
                readonly [key: string]: number;
            };
            readonly unconfirmedClosures?: number;
            /** @description Units that operate */
            readonly units?: number;
            /** @description Of how many units a measure is not known */
            readonly unitsWithUnknown: {
                readonly [key: string]: number;
            };
        };
        readonly ComparedNumbers: {
            readonly places: {
                readonly affected: number;
                readonly authorised: number;
                readonly closing: number;
                readonly displaced: number;
                readonly free: number;
                readonly occupied: number;
                readonly operational: number;
                readonly operationalBeyondAuthorised: number;
                readonly overrun: number;
                readonly reserved: number;
                readonly waiting: number;
            };
            readonly unconfirmedClosures: number;
            /** @description Units that operate on the day */
            readonly units: number;
            readonly unitsWithUnknown: {
                readonly affected: number;
                readonly authorised: number;
                readonly closing: number;
                readonly displaced: number;
                readonly free: number;
                readonly occupied: number;
                readonly operational: number;
                readonly operationalBeyondAuthorised: number;
                readonly overrun: number;
                readonly reserved: number;
                readonly waiting: number;
            };
        };
        readonly CopyOfScenario: {
            readonly name: string;
        };
        readonly DatasetRelease: {
            /**
             * Format: date-time
             * @description When it was made; what had been recorded by then counts as known
             */
            readonly created: string;
            /** @description The same for the same events, in whatever store */
            readonly fingerprint: string;
            /** @description Its address */
            readonly id: string;
            /** @description The view had seen the log up to here */
            readonly position: string;
            readonly resources: readonly {
                readonly bytes: number;
                /** @enum {string} */
                readonly format: "csv" | "parquet";
                /** @description sha256: and the hash of the file in hexadecimal */
                readonly hash: string;
                readonly name: string;
                /** @description The name of its file */
                readonly path: string;
                readonly rows: number;
                readonly title: string;
            }[];
        };
        readonly DiffGroup: {
            readonly changes: readonly components["schemas"]["Change"][];
            /** @description What all changes add up to */
            readonly difference: components["schemas"]["Numbers"];
            readonly from: components["schemas"]["Numbers"];
            readonly municipality?: components["schemas"]["Municipality"];
            readonly planningRegion?: string;
            /** @description null: the source does not name it */
            readonly provider?: string | null;
            readonly serviceType?: string;
            readonly targetGroup?: string;
            readonly to: components["schemas"]["Numbers"];
        };
        readonly DiffTotal: {
            readonly changes: readonly components["schemas"]["Change"][];
            /** @description What all changes add up to */
            readonly difference: components["schemas"]["Numbers"];
            readonly from: components["schemas"]["Numbers"];
            readonly to: components["schemas"]["Numbers"];
        };
        readonly Event: {
            /** @description The day from which it counts; null where the event names none */
            readonly effectiveOn: string | null;
            readonly id: string;
            /** Format: date-time */
            readonly knownSince: string;
            /** @description The document that proves it */
            readonly source: components["schemas"]["Source"] | null;
            /** @description Whose event it is: category and id */
            readonly stream: string;
            readonly type: string;
        };
        /**
         * @description As known at: an RFC 3339 instant, or a calendar date, which means the end of that day (Europe/Riga)
         * @example 2026-03-01
         */
        readonly KnownAt: string;
        /**
         * @description Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.
         * @example 2026-03-01
         */
        readonly KnownSince: string;
        readonly LeftOut: {
            /** @description Ids of events of the stream. Default: all of them. */
            readonly events?: readonly string[];
            readonly stream: string;
        };
        readonly Municipality: {
            readonly code: string;
            readonly name: string;
            readonly planningRegion: string;
        };
        /**
         * @example {
         *       "name": "The order is not revoked",
         *       "leaveOut": [
         *         {
         *           "stream": "closureOrders-7d9f4a2e-3c1b-4f5a-9e8d-1a2b3c4d5e6f",
         *           "events": [
         *             "0b8e1f3a-5c7d-4e9f-8a1b-2c3d4e5f6a7b"
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly NewScenarioInput: {
            /** @default [] */
            readonly add: readonly components["schemas"]["AddedCommand"][];
            /** @default {} */
            readonly base: components["schemas"]["ScenarioBase"];
            /** @default [] */
            readonly leaveOut: readonly components["schemas"]["LeftOut"][];
            readonly name: string;
        };
        /** @description What is left out is 0. */
        readonly Numbers: {
            /** @description Of what is known; see unitsWithUnknown for what is not */
            readonly places: {
                readonly [key: string]: number;
            };
            readonly unconfirmedClosures?: number;
            /** @description Units that operate */
            readonly units?: number;
            /** @description Of how many units a measure is not known */
            readonly unitsWithUnknown: {
                readonly [key: string]: number;
            };
        };
        /**
         * @description A problem document (RFC 9457)
         * @example {
         *       "type": "/problems/invalid-request",
         *       "title": "The request is not valid",
         *       "status": 400,
         *       "detail": "/name: Must not be empty.",
         *       "instance": "/v1/service-units",
         *       "requestId": "8e03978e-40d5-43dd-bc93-6894a57f9324",
         *       "errors": [
         *         {
         *           "in": "body",
         *           "pointer": "/name",
         *           "detail": "Must not be empty."
         *         }
         *       ]
         *     }
         */
        readonly Problem: {
            /** @description What happened this time, and the way out */
            readonly detail?: string;
            /** @description Every field at fault */
            readonly errors?: readonly {
                readonly detail: string;
                /** @enum {string} */
                readonly in: "body" | "query" | "params" | "headers";
                /** @description Parameter or header */
                readonly name?: string;
                /** @description JSON pointer into the body */
                readonly pointer?: string;
            }[];
            /** @description The path that was asked for */
            readonly instance: string;
            /** @description Also in the X-Request-Id header and in the logs */
            readonly requestId: string;
            readonly status: number;
            readonly title: string;
            /** @description Stable: /problems/<code>, which opens a page that says what to do */
            readonly type: string;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Reform: {
            readonly basis: {
                readonly date: string | null;
                readonly publisher: string;
                readonly reference: string | null;
                readonly title: string;
            } | null;
            /** @description A day, or a year where a source says no more; null: before all that is recorded */
            readonly effectiveOn: string | null;
            /** Format: uuid */
            readonly id: string;
            /** @enum {string} */
            readonly kind: "creation" | "renaming" | "merger" | "split" | "population-count";
            /** @description Those that end with it */
            readonly predecessors: readonly string[];
            /** @description Those that it makes, or that it is about */
            readonly successors: readonly {
                readonly code: string;
                /** @description Where it begins with the change, or gets a name by it */
                readonly name: string | null;
                /** @description null: whole municipalities go there */
                readonly parishes: readonly string[] | null;
            }[];
        };
        readonly RowDifference: {
            /**
             * @description Each belongs to the first of these that fits; see services/history/README.md
             * @enum {string}
             */
            readonly change: "added" | "removed" | "ended" | "corrected-later" | "amended";
            /** @description What became known between the points, or has its day between them */
            readonly events: readonly components["schemas"]["Event"][];
            readonly fields: readonly {
                readonly field: string;
                readonly from: unknown;
                readonly to: unknown;
            }[];
            readonly id: string;
            readonly status: {
                readonly from: string | null;
                readonly to: string | null;
            };
        };
        readonly Scenario: {
            readonly add: readonly components["schemas"]["AddedCommand"][];
            readonly base: {
                /** @description What questions to the scenario take where they name no knownAt. Default: now. */
                readonly knownAt?: components["schemas"]["KnownAt"];
                /** @description What is recorded later does not count. Default: the end of the log. */
                readonly position: string;
                /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
                readonly validAt?: components["schemas"]["CalendarDate"];
            };
            /** @description What can no longer be: it is not forced, and not in the answers */
            readonly cannotBe: readonly components["schemas"]["CannotBe"][];
            /** @description Whether the log has moved on since: move the scenario along to count that too */
            readonly hasMovedOn: boolean;
            readonly id: string;
            readonly leaveOut: readonly components["schemas"]["LeftOut"][];
            /** @description How far the log has come */
            readonly logPosition: string;
            readonly name: string;
            /** @description Made from the log at hand, and not kept; a copy of it is kept */
            readonly shipped: boolean;
        };
        readonly ScenarioBase: {
            /** @description What questions to the scenario take where they name no knownAt. Default: now. */
            readonly knownAt?: components["schemas"]["KnownAt"];
            /** @description What is recorded later does not count. Default: the end of the log. */
            readonly position?: string;
            /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
            readonly validAt?: components["schemas"]["CalendarDate"];
        };
        readonly Source: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            readonly date?: string;
            readonly publisher: string;
            /** @description Where in it, or its number */
            readonly reference?: string;
            readonly title: string;
        };
        readonly Step: {
            /** @description null: what happened came to nothing, as an order that was revoked */
            readonly change: ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise") | null;
            /** @description What proves it, in known order */
            readonly events: readonly components["schemas"]["Event"][];
            /** @description What is known */
            readonly number: number;
            /** @description From which day on; undocumented: from before every day */
            readonly on: string;
            /** @description Of how many units it is not known */
            readonly unitsWithUnknown: number;
        };
        readonly UnitChanges: {
            readonly changes: readonly {
                /**
                 * @description Each described in services/history/README.md
                 * @enum {string}
                 */
                readonly change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
                readonly events: readonly components["schemas"]["Event"][];
                /** @description The day on which it happened; null: it became known of the first day */
                readonly on: string | null;
                /** @description Of what is known; see unitsWithUnknown for what is not */
                readonly places: {
                    readonly [key: string]: number;
                };
                readonly unconfirmedClosures?: number;
                /** @description Units that operate */
                readonly units?: number;
                /** @description Of how many units a measure is not known */
                readonly unitsWithUnknown: {
                    readonly [key: string]: number;
                };
            }[];
            /** Format: uuid */
            readonly id: string;
            /** @description On validAt, as known at knownAt; null: not known then */
            readonly name: string | null;
        };
        readonly UnitPart: {
            /** Format: uuid */
            readonly id: string;
            readonly name: string | null;
            /** @description What is known */
            readonly number: number;
            /** @description In the order of days; they add up to the number */
            readonly steps: readonly components["schemas"]["Step"][];
            /** @description Of how many units it is not known */
            readonly unitsWithUnknown: number;
        };
        readonly View: {
            readonly building?: {
                readonly fraction?: number;
                readonly handled: number;
                /** @enum {string} */
                readonly kind: "first-build" | "rebuild";
                readonly position: string;
                readonly total?: number;
            };
            /** @description Events that could not be applied and were put aside */
            readonly deadLetters: number;
            readonly error?: string;
            /** @description Epoch milliseconds; it answers with what it had then */
            readonly failingSince?: number;
            /** @description The same for the same events, however often and in whatever store */
            readonly fingerprint?: string;
            readonly lag: {
                /** @description Events of the log not looked at yet */
                readonly events?: number;
                /** @description Since the oldest of them was recorded */
                readonly seconds?: number;
            };
            /** @description How the last rebuild since the start of this process ended */
            readonly lastRebuild?: {
                readonly message?: string;
                readonly outcome: string;
            };
            /** @description Epoch milliseconds; since when the log does not answer, so that the lag is unknown */
            readonly logAwaySince?: number;
            readonly name: string;
            /** @description How far it has read the log */
            readonly position: string;
            /** @enum {string} */
            readonly state: "building" | "catching-up" | "live" | "failed" | "closed";
            readonly version: number;
        };
    };
    responses: {
        /** @description A problem document (RFC 9457) */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listDatasets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Why the last one was not made */
                        readonly failure: string | null;
                        /** @description The release that is being made; null: none is */
                        readonly making: {
                            /** @description Tables written */
                            readonly done: number;
                            /** @description Of so many; null: it has just begun */
                            readonly of: number | null;
                        } | null;
                        /** @description The newest first */
                        readonly releases: readonly components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly makeDatasets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description Why the last one was not made */
                        readonly failure: string | null;
                        /** @description The release that is being made; null: none is */
                        readonly making: {
                            /** @description Tables written */
                            readonly done: number;
                            /** @description Of so many; null: it has just begun */
                            readonly of: number | null;
                        } | null;
                        /** @description The newest first */
                        readonly releases: readonly components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getDataset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                readonly file: string;
                readonly release: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/vnd.apache.parquet": string;
                    readonly "text/csv": string;
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getDiff: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                readonly by?: readonly ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                readonly fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                readonly fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                readonly measures?: readonly ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                readonly unit?: readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** @description Where it is compared from */
                        readonly from: {
                            readonly boundaries: string;
                            /** Format: date-time */
                            readonly knownAt: string;
                            readonly validAt: components["schemas"]["CalendarDate"];
                        };
                        /** @description Those that differ */
                        readonly groups: readonly components["schemas"]["DiffGroup"][];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description Changes of territories by which places are counted in other municipalities */
                        readonly reforms: readonly components["schemas"]["Reform"][];
                        readonly total: components["schemas"]["DiffTotal"];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getRegisterDiff: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                readonly cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                readonly fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                readonly fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many on a page. Default: 100. */
                readonly limit?: number;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                /** @description Which register */
                readonly capability: "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** @description Where it is compared from */
                        readonly from: {
                            readonly boundaries: string;
                            /** Format: date-time */
                            readonly knownAt: string;
                            readonly validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        readonly rows: readonly components["schemas"]["RowDifference"][];
                        /** @description How many differ, on all pages */
                        readonly total: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listDiffUnits: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description Only these changes. Default: all. */
                readonly change?: readonly ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise")[];
                /** @description From the Link header of the page before */
                readonly cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                readonly fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                readonly fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                readonly limit?: number;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                readonly measures?: readonly ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                readonly unit?: readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** @description Where it is compared from */
                        readonly from: {
                            readonly boundaries: string;
                            /** Format: date-time */
                            readonly knownAt: string;
                            readonly validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description How many units differ, on all pages */
                        readonly total: number;
                        readonly units: readonly components["schemas"]["UnitChanges"][];
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly explainNumber: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                readonly cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                readonly limit?: number;
                /** @description Which number: a measure, or how many units operate. Default: operational. */
                readonly measure?: "authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced" | "units";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                readonly unit?: readonly string[];
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        readonly measure: string;
                        /** @description What is known */
                        readonly number: number;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        readonly text: {
                            readonly en: string;
                            readonly lv: string;
                        } | null;
                        /** @description How many units it is made of, on all pages */
                        readonly total: number;
                        /** @description Those with most of it first; they add up to the number */
                        readonly units: readonly components["schemas"]["UnitPart"][];
                        /** @description Of how many units it is not known */
                        readonly unitsWithUnknown: number;
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly explainStatus: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                readonly "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                readonly "if-none-match"?: string;
            };
            readonly path: {
                /** @description Which register */
                readonly capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The view had seen the log up to here */
                        readonly position: string;
                        /** @description null: it keeps none */
                        readonly status: string | null;
                        /** @description In the order in which they became known; the last are the latest 200 */
                        readonly steps: readonly {
                            readonly event: components["schemas"]["Event"];
                            /** @description What the event made other */
                            readonly fields: readonly string[];
                            /** @description What it was on the day with this event known */
                            readonly status: string | null;
                        }[];
                        /** @description The same as a paragraph to paste into a letter */
                        readonly text: {
                            readonly en: string;
                            readonly lv: string;
                        };
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            readonly 304: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listScenarios: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly scenarios: readonly components["schemas"]["Scenario"][];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly createScenario: {
        readonly parameters: {
            readonly query?: {
                /** @description Wait until the view has seen this position: read your own write */
                readonly after?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewScenarioInput"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly getScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scenarioId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly deleteScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scenarioId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No Content */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": null;
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly compareScenario: {
        readonly parameters: {
            readonly query?: {
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                readonly boundaries?: ("then" | "now") | string;
                readonly by?: readonly ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                readonly knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                readonly municipality?: readonly string[];
                /** @description Of the municipality that a unit lies in */
                readonly planningRegion?: readonly ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. */
                readonly provider?: readonly string[];
                /** @description Any of these */
                readonly serviceType?: readonly ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                readonly targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                readonly validAt?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly scenarioId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly boundaries: string;
                        readonly groups: readonly {
                            readonly baseline: components["schemas"]["ComparedNumbers"];
                            readonly difference: components["schemas"]["ComparedNumbers"];
                            readonly group: {
                                readonly [key: string]: string | null;
                            };
                            readonly scenario: components["schemas"]["ComparedNumbers"];
                        }[];
                        /** Format: date-time */
                        readonly knownAt: string;
                        /** @description The log counts up to here in both */
                        readonly position: string;
                        readonly total: {
                            readonly baseline: components["schemas"]["ComparedNumbers"];
                            readonly difference: components["schemas"]["ComparedNumbers"];
                            readonly scenario: components["schemas"]["ComparedNumbers"];
                        };
                        readonly validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly copyScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scenarioId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CopyOfScenario"];
            };
        };
        readonly responses: {
            /** @description Created */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly moveScenarioAlong: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly scenarioId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 422: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listViews: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly views: readonly components["schemas"]["View"][];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly listDeadLetters: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deadLetters: readonly {
                            /** @description Epoch milliseconds */
                            readonly at: number;
                            readonly error: string;
                            readonly eventId: string;
                            readonly position: string;
                            readonly stream: string;
                            readonly type: string;
                        }[];
                    };
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly rebuildView: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Accepted */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
    readonly cancelRebuild: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description OK */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["View"];
                };
            };
            readonly 406: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 414: components["responses"]["Problem"];
            readonly 429: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
        };
    };
}
