// Made by `pnpm client-types` from what the services say of themselves.

export interface paths {
    "/v1/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Releases of all facts as tables, for DuckDB, Python, R and spreadsheets
         * @description A release has one table of every number of capacity, and one of each capability, each with the days and the instants between which it holds, and one that leads from municipalities as recorded to those in which places are counted. Its files never change. The last ten are kept. Links lead to recipes (rel=help) and to the catalogue (rel=describedby).
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Make a release of what is known now
         * @description It is made beside everything else; GET /v1/datasets tells how far it is. Where one is being made already, that is the one. On a day on which nothing was recorded since the last one, it is the last one.
         */
        post: operations["makeDatasets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/{release}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a release
         * @description The descriptor is datapackage.json (Data Package 2.0); dcat.jsonld describes the release as datasets (DCAT-AP 3.0.1). A release never changes; latest in the place of its id means the newest, and Content-Location says which that is. Parts may be asked for (Range), so that a reader of Parquet fetches only the row groups it needs.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/catalogue.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every release as a catalogue (DCAT-AP 3.0.1)
         * @description JSON-LD with its context in it: a dataset for each table of each release, a distribution for each file, with its checksum, and where to get it.
         */
        get: operations["getDatasetCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/datasets/recipes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How to answer questions from the files, in SQL, Python and R
         * @description For people as a page, for programs as JSON, for the point of both clocks and the boundaries that are asked about. Those in SQL (DuckDB) and in Python (pandas) are tested against the answers of the service; those in R are not.
         */
        get: operations["listRecipes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two points of both clocks, and why
         * @description From one day and one knowledge (fromValidAt, fromKnownAt) to another (validAt, knownAt). Every difference belongs to one change, and all changes of a group add up to its difference. What became known of the first day is corrected-later, or expected-otherwise where that day was still to come; everything else happened on a day between, as known at the second point.
         */
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/{capability}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which plans, orders, projects and the like differ between two points
         * @description What was added, ended, corrected or amended, field by field, with the events behind it.
         */
        get: operations["getRegisterDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diff/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units and events behind what differs between two points
         * @description The same points and filters as /v1/diff, a page of units at a time: each day on which something of a unit changed, why, by how much, and the events behind it. What moves by reform is not among it: no event of a unit is behind that.
         */
        get: operations["listDiffUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/event-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each type of event is called, in Latvian and in English */
        get: operations["listEventTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a number of places is what it is
         * @description Takes what a question about capacity takes, and answers of one number which units it is made of, on which days it came about in each, and by which events, orders and sources. All parts add up to the number.
         */
        get: operations["explainNumber"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/{capability}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why a plan, an order, a unit or the like stands as it does
         * @description The events known of it, in order, what each made of it, and their sources.
         */
        get: operations["explainStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/compensation-sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sum of /v1/compensation-sums is made of
         * @description Takes what /v1/compensation-sums takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.
         */
        get: operations["explainSumCompensations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/needs-against-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sum of /v1/needs/against-places is made of
         * @description Takes what /v1/needs/against-places takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.
         */
        get: operations["explainGetNeedsAgainstPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/pipeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sum of /v1/pipeline is made of
         * @description Takes what /v1/pipeline takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.
         */
        get: operations["explainGetPipeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/plan-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sum of /v1/plans/:planId/progress is made of
         * @description Takes what /v1/plans/:planId/progress takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.
         */
        get: operations["explainGetPlanProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain/plans-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a sum of /v1/plans/progress is made of
         * @description Takes what /v1/plans/progress takes, and answers of one of its numbers what adds to it, each with the events that state it and where it is explained itself. All parts add up to the number.
         */
        get: operations["explainGetPlansProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/playback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a number, or the map, grew
         * @description From one day to another, on the clock that is asked for. A frame tells the groups that are others than in the frame before, each with all its numbers; the last frame is what GET /v1/capacity answers at its clocks. As one series in JSON, for whoever plays it; as an event stream at the speed asked for, which waits for a client that is slow, and goes on behind the event that Last-Event-ID names; as the same events in JSON Lines; and as a picture. All frames are of the one state of the view that the playback began with.
         */
        get: operations["getPlayback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All replays that run or are kept, the newest first */
        get: operations["listReplays"];
        put?: never;
        /**
         * Rebuild the views as the registry had recorded them at a position or an instant
         * @description On the third clock: what was recorded later does not count, whenever it says that it was known. It is worked out from the log by a process of its own; GET its address, or follow its progress. Once it is done, every question of capacity and history is asked behind its address, or with replay=<id> of the service in the same server.
         */
        post: operations["beginReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replays/{replayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One replay: how far it is, and its position and fingerprint once it is done */
        get: operations["getReplay"];
        put?: never;
        post?: never;
        /** Cancel a replay that runs, at once, or remove one that is done */
        delete: operations["removeReplay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replays/{replayId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a replay is, as it goes on (server-sent events)
         * @description Events named progress, and then one named done, failed or cancelled, each with the replay as GET answers it. The id of an event is how many events have been taken in; with it in Last-Event-ID only what is news is sent, and 204 once the last has been seen. A comment comes every 15 seconds.
         */
        get: operations["followReplay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All scenarios: those made from the log at hand, then those that are kept */
        get: operations["listScenarios"];
        put?: never;
        /**
         * What if: leave out events or streams, and add commands
         * @description Added commands, and recorded events that come after what is left out or added, are decided on by the rules of the registry on the past that they then have; what can no longer be is listed with its refusal, and left out. Nothing is written to the log. The scenario is shared by its address.
         */
        post: operations["createScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One scenario: what it changes, what can no longer be, and where it stands */
        get: operations["getScenario"];
        put?: never;
        post?: never;
        /** Delete a scenario */
        delete: operations["deleteScenario"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places in a scenario, beside its baseline, and the difference
         * @description The baseline is the log up to the position of the scenario, as it was recorded.
         */
        get: operations["compareScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/comparison/{capability}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which plans, orders, projects and the like differ in a scenario
         * @description On one day, as known at one instant: what the scenario has added, lost, ended or otherwise, field by field beside the baseline, with the events that only one of them has.
         */
        get: operations["compareRegisterInScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Copy a scenario under another name */
        post: operations["copyScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scenarios/{scenarioId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move a scenario along to the end of the log
         * @description Everything in it is decided on anew by what has been recorded since.
         */
        post: operations["moveScenarioAlong"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline/{capability}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, of a unit
         * @description Of a unit, an order, a plan, a project or whatever else a register keeps. Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.
         */
        get: operations["getTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline/{stream}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, of a stream
         * @description Of a stream, as events name it. Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.
         */
        get: operations["getTimelineOfStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline/municipalities/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, of a municipality within the boundaries asked for
         * @description Of a municipality within the boundaries asked for, and so of all that it was made of and goes to: what names it, and its units where they were on each day. Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.
         */
        get: operations["getTimelineOfMunicipality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline/providers/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, of a registration by its id
         * @description Of a registration by its id, or of a provider by its name: its units, registrations, projects and reports, and the orders on its units. Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.
         */
        get: operations["getTimelineOfProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/timeline/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, of a document
         * @description Of a document: everything that it proves. Each entry says what happened, from when it counts, since when it was known, when and by which organisation and role it was recorded, from which document, what it corrected or withdrew and what later did so to it; and its own value: what it stated, and what it made of the one that it is about, as known then. Counts of a unit (fillings, head counts) are in the timelines of the unit and of the document.
         */
        get: operations["getTimelineOfSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views behind the answers: how far they are, and their fingerprint */
        get: operations["listViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/capacity/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events that could not be applied, with the reason */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/capacity/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build the view anew beside the present one, which answers until it is replaced */
        post: operations["rebuildView"];
        /** Cancel the rebuild under way; the present view stays */
        delete: operations["cancelRebuild"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AddedCommand: {
            /** @description The operationId of the command in the documentation of the registry */
            act: string;
            /** @description As the registry takes it */
            body: {
                [key: string]: unknown;
            };
            /**
             * Format: uuid
             * @description What it acts on; of what it creates, the id that it is to have
             */
            id?: string;
            /** @description Since when it is as if it had been known, and recorded. Default: the knownAt of the base. */
            knownSince?: components["schemas"]["KnownSince"];
        };
        /**
         * Format: date
         * @description A calendar date (Europe/Riga), YYYY-MM-DD
         * @example 2026-03-01
         */
        CalendarDate: string;
        CannotBe: {
            /** @description Which of the added commands cannot be, from 0 */
            added: number | null;
            /** @description A recorded event that can no longer be; it is left out as well */
            event: {
                id: string;
                stream: string;
                type: string;
            } | null;
            refusal: {
                /** @description As the registry names it */
                code: string;
                conflictsWith: string | null;
                firstDay: components["schemas"]["CalendarDate"] | null;
                /** @description The field at fault in the command */
                pointer: string | null;
            };
        };
        Change: {
            /**
             * @description Each described in services/history/README.md
             * @enum {string}
             */
            change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
            /** @description The address of the units and events behind it, where a filter can name the group */
            events?: string;
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
            };
        };
        ComparedChange: {
            /**
             * @description Each described in services/history/README.md
             * @enum {string}
             */
            change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
            };
        };
        ComparedNumbers: {
            places: {
                affected: number;
                authorised: number;
                closing: number;
                displaced: number;
                free: number;
                occupied: number;
                operational: number;
                operationalBeyondAuthorised: number;
                overrun: number;
                reserved: number;
                waiting: number;
            };
            unconfirmedClosures: number;
            /** @description Units that operate on the day */
            units: number;
            unitsWithUnknown: {
                affected: number;
                authorised: number;
                closing: number;
                displaced: number;
                free: number;
                occupied: number;
                operational: number;
                operationalBeyondAuthorised: number;
                overrun: number;
                reserved: number;
                waiting: number;
            };
        };
        CopyOfScenario: {
            name: string;
        };
        /** @description A whole number of places or people, or "unknown" */
        Count: number | "unknown";
        DatasetRelease: {
            /**
             * Format: date-time
             * @description When it was made; what had been recorded by then counts as known
             */
            created: string;
            /** @description The same for the same events, in whatever store */
            fingerprint: string;
            /** @description true: all or some of it has never happened */
            generated?: boolean;
            /** @description Its address */
            id: string;
            /** @description The view had seen the log up to here */
            position: string;
            resources: {
                bytes: number;
                /** @description The days between which its rows hold */
                days?: {
                    from: components["schemas"]["CalendarDate"] | null;
                    /** @description null: some rows have no end */
                    to: components["schemas"]["CalendarDate"] | null;
                };
                description: string;
                /** @enum {string} */
                format: "csv" | "parquet";
                /** @description sha256: and the hash of the file in hexadecimal */
                hash: string;
                name: string;
                /** @description The name of its file */
                path: string;
                rows: number;
                title: string;
            }[];
        };
        DiffGroup: {
            changes: components["schemas"]["Change"][];
            /** @description What all changes add up to */
            difference: components["schemas"]["Numbers"];
            from: components["schemas"]["Numbers"];
            municipality?: components["schemas"]["Municipality"];
            planningRegion?: string;
            /** @description null: the source does not name it */
            provider?: string | null;
            serviceType?: string;
            targetGroup?: string;
            to: components["schemas"]["Numbers"];
        };
        DiffTotal: {
            changes: components["schemas"]["Change"][];
            /** @description What all changes add up to */
            difference: components["schemas"]["Numbers"];
            from: components["schemas"]["Numbers"];
            to: components["schemas"]["Numbers"];
        };
        Event: {
            /** @description The day that it is about: of an order, an approval or a scheduled merger that of the act; null where it names none */
            effectiveOn: string | null;
            id: string;
            /** Format: date-time */
            knownSince: string;
            /** @description The document that proves it */
            source: components["schemas"]["SourceNamed"] | null;
            /** @description Whose event it is: category and id */
            stream: string;
            type: string;
        };
        EventType: {
            type: string;
            /** @description What happened */
            words: {
                en: string;
                lv: string;
            };
        };
        /**
         * @description As known at: an RFC 3339 instant, or a calendar date, which means the end of that day (Europe/Riga)
         * @example 2026-03-01
         */
        KnownAt: string;
        /**
         * @description Known since: an RFC 3339 instant, or a calendar date, which means the start of that day (Europe/Riga). Only a source that proves it may set it earlier than the recording.
         * @example 2026-03-01
         */
        KnownSince: string;
        LeftOut: {
            /** @description Ids of events of the stream. Default: all of them. */
            events?: string[];
            stream: string;
        };
        LinksOfEntry: {
            /** @description This entry alone */
            event: string;
            /** @description Why it stood so after it; null where its day is not documented */
            explain: string | null;
            /** @description Of a unit: why it had so many places; with another measure likewise */
            explainPlaces: string | null;
            /** @description All that the document proves */
            source: string | null;
        };
        Municipality: {
            code: string;
            name: string;
            planningRegion: string;
        };
        /**
         * @example {
         *       "recordedAt": "2026-06-15T09:00:00Z"
         *     }
         */
        NewReplayInput: {
            /**
             * @description Whether it is cancelled once nobody has followed its progress for half a minute. Otherwise it goes on whoever goes away.
             * @default false
             */
            endsUnwatched?: boolean;
            /** @description The last event that counts: as a write has answered it; 0 for none */
            position?: string;
            /**
             * Format: date-time
             * @description What was recorded by this instant counts, and nothing later
             */
            recordedAt?: string;
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
        NewScenarioInput: {
            /** @default [] */
            add?: components["schemas"]["AddedCommand"][];
            /** @default {} */
            base?: components["schemas"]["ScenarioBase"];
            /** @default [] */
            leaveOut?: components["schemas"]["LeftOut"][];
            name: string;
        };
        /** @description What is left out is 0. */
        Numbers: {
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
            };
        };
        PlaybackFrame: {
            /** @description Those that are others than in the frame before */
            groups: components["schemas"]["PlayedGroup"][];
            /** @description Where this clock plays: a day, of which the end is meant, or an instant */
            knownAt?: string;
            /**
             * @description Places are counted within other boundaries from this frame on
             * @constant
             */
            redrawn?: true;
            /** @description Of all that is asked about, where it is another than in the frame before */
            total?: components["schemas"]["Numbers"];
            /** @description Where this clock plays */
            validAt?: components["schemas"]["CalendarDate"];
        };
        /** @description What a group has from this frame on: what is left out is 0. Its labels come with it the first time, and again where the boundaries are others. */
        PlayedGroup: {
            /** @description Its number in this playback */
            group: number;
            municipality?: components["schemas"]["Municipality"];
            /** @description Of what is known; see unitsWithUnknown for what is not */
            places: {
                [key: string]: number;
            };
            planningRegion?: string;
            /** @description null: the source does not name it */
            provider?: string | null;
            serviceType?: string;
            targetGroup?: string;
            unconfirmedClosures?: number;
            /** @description Units that operate */
            units?: number;
            /** @description Of how many units a measure is not known */
            unitsWithUnknown: {
                [key: string]: number;
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
        Problem: {
            /** @description What happened this time, and the way out */
            detail?: string;
            /** @description Every field at fault */
            errors?: {
                detail: string;
                /** @enum {string} */
                in: "body" | "query" | "params" | "headers";
                /** @description Parameter or header */
                name?: string;
                /** @description JSON pointer into the body */
                pointer?: string;
            }[];
            /** @description The path that was asked for */
            instance: string;
            /** @description Also in the X-Request-Id header and in the logs */
            requestId: string;
            status: number;
            title: string;
            /** @description Stable: /problems/<code>, which opens a page that says what to do */
            type: string;
        } & {
            [key: string]: unknown;
        };
        Recipe: {
            /** @description Which questions of the capacity service give the same numbers */
            answeredBy: string;
            name: string;
            /** @description With pandas, on the CSV files */
            python: string;
            question: string;
            /** @description On the CSV files; not tried */
            r: string;
            /** @description For DuckDB, on the Parquet files */
            sql: string;
        };
        Reform: {
            basis: {
                date: string | null;
                publisher: string;
                reference: string | null;
                title: string;
            } | null;
            /** @description A day, or a year where a source says no more; null: before all that is recorded */
            effectiveOn: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "creation" | "renaming" | "merger" | "split" | "population-count";
            /** @description Those that end with it */
            predecessors: string[];
            /** @description Those that it makes, or that it is about */
            successors: {
                code: string;
                /** @description Where it begins with the change, or gets a name by it */
                name: string | null;
                /** @description null: whole municipalities go there */
                parishes: string[] | null;
            }[];
        };
        ReformOfTimeline: {
            code: string;
            effectiveOn: string;
            /** @description The timeline of the change of territories */
            href: string;
            name: string;
        };
        RelatedEntry: {
            event: string;
            /** @description Its entry */
            href: string;
            /** Format: date-time */
            knownSince: string;
            /**
             * @description corrects: of what is stated twice of one day, the one known later counts
             * @enum {string}
             */
            relation: "corrects" | "withdraws" | "amends" | "revokes" | "blocks";
            type: string;
        };
        Replay: {
            /** @description Neither: the end of the log, as it was when it was begun */
            asked: {
                position?: string;
                recordedAt?: string;
            };
            /** Format: date-time */
            begunAt: string;
            endedAt: string | null;
            endsUnwatched: boolean;
            /** @description Why it was not worked out */
            failure: string | null;
            /** @description The same for the same events, however often, and in whatever store */
            fingerprint: string | null;
            /** @description How much of the way is done, from 0 to 1 */
            fraction: number;
            /** @description Events taken in so far */
            handled: number;
            id: string;
            /** @description Then it is removed, if not before */
            keptUntil: string | null;
            /** @description The position that it is of, once it is done */
            position: string | null;
            /** @description Tells how far it is, as events (SSE) */
            progress: string;
            /** @description Every question of capacity and history, behind this address, once it is done */
            questions: string;
            /** @description Where its clock stands: when the last event in it was recorded, or as asked */
            recordedAt: string | null;
            /** @description Events that could not be applied, and do not count */
            setAside: number | null;
            /** @enum {string} */
            status: "running" | "done" | "failed";
        };
        RowDifference: {
            /**
             * @description Each belongs to the first of these that fits; see services/history/README.md
             * @enum {string}
             */
            change: "added" | "removed" | "ended" | "corrected-later" | "amended";
            /** @description What became known between the points, has its day between them, or makes the status of one day another than that of the other */
            events: components["schemas"]["Event"][];
            fields: {
                field: string;
                from: unknown;
                to: unknown;
            }[];
            id: string;
            status: {
                from: string | null;
                to: string | null;
            };
        };
        RowOtherwise: {
            /**
             * @description From the baseline to the scenario; the first of these that fits
             * @enum {string}
             */
            change: "added" | "removed" | "ended" | "amended";
            /** @description What is known of it in one of them only */
            events: {
                onlyInBaseline: components["schemas"]["Event"][];
                onlyInScenario: components["schemas"]["Event"][];
            };
            fields: {
                baseline: unknown;
                field: string;
                scenario: unknown;
            }[];
            id: string;
            status: {
                baseline: string | null;
                scenario: string | null;
            };
        };
        Scenario: {
            add: {
                act: string;
                /** @description As the registry takes it */
                body: {
                    [key: string]: unknown;
                };
                /**
                 * Format: uuid
                 * @description What it acts on; of what it creates, the id that it is to have
                 */
                id?: string;
                /** @description Since when it is as if it had been known, and recorded. Default: the knownAt of the base. */
                knownSince?: components["schemas"]["KnownSince"];
            }[];
            base: {
                /** @description What questions to the scenario take where they name no knownAt. Default: now. */
                knownAt?: components["schemas"]["KnownAt"];
                /** @description What is recorded later does not count. Default: the end of the log. */
                position: string;
                /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
                validAt?: components["schemas"]["CalendarDate"];
            };
            /** @description What can no longer be: it is not forced, and not in the answers */
            cannotBe: components["schemas"]["CannotBe"][];
            /** @description Whether the log has moved on since: move the scenario along to count that too */
            hasMovedOn: boolean;
            id: string;
            leaveOut: components["schemas"]["LeftOut"][];
            /** @description How far the log has come */
            logPosition: string;
            name: string;
            /** @description Made from the log at hand, and not kept; a copy of it is kept */
            shipped: boolean;
        };
        ScenarioBase: {
            /** @description What questions to the scenario take where they name no knownAt. Default: now. */
            knownAt?: components["schemas"]["KnownAt"];
            /** @description What is recorded later does not count. Default: the end of the log. */
            position?: string;
            /** @description What questions to the scenario take where they name no validAt. Default: the day of knownAt. */
            validAt?: components["schemas"]["CalendarDate"];
        };
        Scenarios: {
            /** @description Those that would be made from the log at hand, were there anything to change */
            notMade: {
                id: string;
                name: string;
                /** @description What the log does not hold */
                why: string;
            }[];
            scenarios: components["schemas"]["Scenario"][];
        };
        SourceNamed: {
            /** @description EDTF level 1: 2018, 2018-12, 2018-12-31, 2018? */
            date?: string;
            /** @description GET /v1/sources/{id} gives every event that it proves */
            id: string;
            publisher: string;
            /** @description Where in it, or its number */
            reference?: string;
            title: string;
        };
        Step: {
            /** @description null: what happened came to nothing, as an order that was revoked */
            change: ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise") | null;
            /** @description What proves it, in known order */
            events: components["schemas"]["Event"][];
            /** @description What is known */
            number: number;
            /** @description From which day on; undocumented: from before every day */
            on: string;
            /** @description Of how many units it is not known */
            unitsWithUnknown: number;
        };
        SumPart: {
            /** @description What states it, in known order, without what is so from later days only; none where the ledger counts it */
            events: components["schemas"]["Event"][];
            /** @description The address of what explains it */
            explained: string;
            /** @description What it is called */
            name: {
                en: string;
                lv: string;
            };
            /** @description What is known; null: nothing is, which is not zero */
            number: number | null;
            /** @description Of how many it is not known */
            unknown: number;
        };
        /** @enum {string} */
        TargetGroup: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
        TimelineEntry: {
            about: {
                /** @enum {string} */
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                href: string;
                id: string;
            };
            /** @description null: it could not be taken in, and changed nothing */
            after: components["schemas"]["ValueAfter"] | null;
            /** @description What later ones, as known by then, did to it */
            changedBy: components["schemas"]["RelatedEntry"][];
            /** @description What it did to earlier ones */
            changes: components["schemas"]["RelatedEntry"][];
            /** @description The day that it is about, as far as it says it (EDTF): of an order, an approval or a scheduled merger that of the act; null: it is about no day */
            effectiveOn: string | null;
            event: string;
            /** Format: date-time */
            knownSince: string;
            links: components["schemas"]["LinksOfEntry"];
            /** @description Its place in the log; null likewise */
            position: string | null;
            recordedAt: string | null;
            /** @description Never a person */
            recordedBy: {
                /** @description null: none is named */
                organisation: string | null;
                /** @enum {string} */
                role: "reporter" | "planner" | "analyst" | "ministry" | "integrator" | "administrator";
            } | null;
            /** @description Its place in the stream; null: of the reference data, which no log holds */
            revision: number | null;
            /** @description What it states */
            said: {
                [key: string]: unknown;
            };
            /** @description The document that proves it */
            source: components["schemas"]["SourceNamed"] | null;
            stream: string;
            type: string;
            /** @description What happened */
            words: {
                en: string;
                lv: string;
            };
        };
        UnitChanges: {
            changes: {
                /**
                 * @description Each described in services/history/README.md
                 * @enum {string}
                 */
                change: "opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise";
                events: components["schemas"]["Event"][];
                /** @description The day on which it happened; null: it became known of the first day */
                on: string | null;
                /** @description Of what is known; see unitsWithUnknown for what is not */
                places: {
                    [key: string]: number;
                };
                unconfirmedClosures?: number;
                /** @description Units that operate */
                units?: number;
                /** @description Of how many units a measure is not known */
                unitsWithUnknown: {
                    [key: string]: number;
                };
            }[];
            /** Format: uuid */
            id: string;
            /** @description At the second point; where it was not known there, at the first; null: at neither */
            name: string | null;
        };
        UnitPart: {
            /** Format: uuid */
            id: string;
            name: string | null;
            /** @description What is known */
            number: number;
            /** @description In the order of days; they add up to the number */
            steps: components["schemas"]["Step"][];
            /** @description Of how many units it is not known */
            unitsWithUnknown: number;
        };
        ValueAfter: {
            /** @description What the event made other; of a list only the items that are others */
            changed: {
                field: string;
                from: unknown;
                to: unknown;
            }[];
            /** @description The day that the event is about, for which this is told */
            on: string;
            /** @description Of a unit: its counts on that day, as known then; null for all else */
            places: {
                /** @description People in the places of closing */
                affected: components["schemas"]["Count"];
                authorised: components["schemas"]["Count"];
                /** @description Operational places of a unit that an order stands against on the day, to close it on a later one. Until the day of its revocation an order stands, also when that is known ahead: closesOn says whether the unit closes */
                closing: components["schemas"]["Count"];
                /** @description People still recorded here though the unit does not work */
                displaced: components["schemas"]["Count"];
                free: components["schemas"]["Count"];
                occupied: components["schemas"]["Count"];
                operational: components["schemas"]["Count"];
                /** @description Operational places beyond the authorised ones; unknown where either count is */
                operationalBeyondAuthorised: components["schemas"]["Count"];
                overrun: components["schemas"]["Count"];
                reserved: components["schemas"]["Count"];
                targetGroup: components["schemas"]["TargetGroup"];
                waiting: components["schemas"]["Count"];
            }[] | null;
            /** @description null: it keeps none */
            status: string | null;
        };
        View: {
            building?: {
                fraction?: number;
                handled: number;
                /** @enum {string} */
                kind: "first-build" | "rebuild";
                position: string;
                total?: number;
            };
            /** @description Events that could not be applied and were put aside */
            deadLetters: number;
            error?: string;
            /** @description Epoch milliseconds; it answers with what it had then */
            failingSince?: number;
            /** @description The same for the same events, however often and in whatever store */
            fingerprint?: string;
            lag: {
                /** @description Events of the log not looked at yet */
                events?: number;
                /** @description Since the oldest of them was recorded */
                seconds?: number;
            };
            /** @description How the last rebuild since the start of this process ended */
            lastRebuild?: {
                message?: string;
                outcome: string;
            };
            /** @description Epoch milliseconds; since when the log does not answer, so that the lag is unknown */
            logAwaySince?: number;
            name: string;
            /** @description How far it has read the log */
            position: string;
            /** @enum {string} */
            state: "building" | "catching-up" | "live" | "failed" | "closed";
            version: number;
        };
    };
    responses: {
        /** @description A problem document (RFC 9457) */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
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
    listDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Why the last one was not made */
                        failure: string | null;
                        /** @description The release that is being made; null: none is */
                        making: {
                            /** @description Tables written */
                            done: number;
                            /** @description Of so many; null: it has just begun */
                            of: number | null;
                        } | null;
                        /** @description The newest first */
                        releases: components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    makeDatasets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Why the last one was not made */
                        failure: string | null;
                        /** @description The release that is being made; null: none is */
                        making: {
                            /** @description Tables written */
                            done: number;
                            /** @description Of so many; null: it has just begun */
                            of: number | null;
                        } | null;
                        /** @description The newest first */
                        releases: components["schemas"]["DatasetRelease"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDataset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                file: string;
                release: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                    "application/vnd.apache.parquet": string;
                    "text/csv": string;
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDatasetCatalogue: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The catalogue */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listRecipes: {
        parameters: {
            query?: {
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description An instant, or the end of a day; of today, what is known by now. Default: now */
                knownAt?: string;
                /** @description Default: today */
                validAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recipes */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recipes: components["schemas"]["Recipe"][];
                    };
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getDiff: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** @description Those that differ */
                        groups: components["schemas"]["DiffGroup"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description Changes of territories by which places are counted in other municipalities */
                        reforms: components["schemas"]["Reform"][];
                        total: components["schemas"]["DiffTotal"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getRegisterDiff: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description Which register */
                capability: "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        rows: components["schemas"]["RowDifference"][];
                        /** @description How many differ, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDiffUnits: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Only these changes. Default: all. */
                change?: ("opened" | "closed" | "suspended" | "resumed" | "enlarged" | "reduced" | "came-and-went" | "re-counted" | "became-known" | "became-unknown" | "closure-ordered" | "closure-called-off" | "moved-by-relocation" | "moved-by-reform" | "corrected-later" | "expected-otherwise")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description The knowledge of the first point: an instant, or the end of a day. Default: knownAt. */
                fromKnownAt?: string;
                /** @description The day of the first point. Default: validAt. */
                fromValidAt?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                limit?: number;
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description By their ids, or by the first day on which anything of them changed: what became known of the first point comes before all. Default: unit. */
                sort?: "unit" | "day";
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description Where it is compared from */
                        from: {
                            boundaries: string;
                            /** Format: date-time */
                            knownAt: string;
                            validAt: components["schemas"]["CalendarDate"];
                        };
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many units differ, on all pages */
                        total: number;
                        units: components["schemas"]["UnitChanges"][];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listEventTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        eventTypes: components["schemas"]["EventType"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainNumber: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many units on a page. Default: 20. */
                limit?: number;
                /** @description Which number: a measure, or how many units operate. Default: operational. */
                measure?: "authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced" | "units";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Any of these */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                /** @description Only places for this target group */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "";
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known */
                        number: number;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many units it is made of, on all pages */
                        total: number;
                        /** @description Those with most of it first; they add up to the number */
                        units: components["schemas"]["UnitPart"][];
                        /** @description Of how many units it is not known */
                        unitsWithUnknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainStatus: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description Which register */
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known */
                        sentence: {
                            en: string;
                            lv: string;
                        };
                        /** @description null: it keeps none */
                        status: string | null;
                        /** @description In the order in which they became known, without events of later days that leave its status as it is; the last are the latest 200 */
                        steps: {
                            event: components["schemas"]["Event"];
                            /** @description What the event made other */
                            fields: string[];
                            /** @description What it was on the day with this event known */
                            status: string | null;
                        }[];
                        /** @description The same as a paragraph to paste into a letter */
                        text: {
                            en: string;
                            lv: string;
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainSumCompensations: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                by?: ("municipality" | "planningRegion" | "serviceType" | "month" | "quarter" | "year")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Only days from that one on */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many parts on a page. Default: 20. */
                limit?: number;
                /** @description Default: cents. */
                measure?: "cents" | "persons";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total. */
                row?: string[];
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only days up to that one */
                to?: string;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known; null: nothing is, which is not zero */
                        number: number | null;
                        /** @description Those with most of it first; they add up to the number */
                        parts: components["schemas"]["SumPart"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many parts it has, on all pages */
                        total: number;
                        /** @description Of how many it is not known */
                        unknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainGetNeedsAgainstPlaces: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, targetGroup */
                by?: ("planningRegion" | "municipality" | "targetGroup")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many parts on a page. Default: 20. */
                limit?: number;
                /** @description Default: assessed. */
                measure?: "assessed" | "supportPlans";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total. */
                row?: string[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known; null: nothing is, which is not zero */
                        number: number | null;
                        /** @description Those with most of it first; they add up to the number */
                        parts: components["schemas"]["SumPart"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many parts it has, on all pages */
                        total: number;
                        /** @description Of how many it is not known */
                        unknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainGetPipeline: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup, stage, programme, round */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup" | "stage" | "programme" | "round")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many parts on a page. Default: 20. */
                limit?: number;
                /** @description Default: places. */
                measure?: "places" | "projects" | "amount";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description What pays, such as 9.3.1.1. */
                programme?: string;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description What hangs on this round of a selection */
                round?: string;
                /** @description Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total. */
                row?: string[];
                /** @description Any of these; nothing behind it: places of which no document states it */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                stage?: ("not-begun" | "invited" | "submitted" | "approved" | "building" | "commissioned" | "cancelled")[];
                /** @description Any of these; nothing behind it: places of which no document states it */
                targetGroup?: (("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "")[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known; null: nothing is, which is not zero */
                        number: number | null;
                        /** @description Those with most of it first; they add up to the number */
                        parts: components["schemas"]["SumPart"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many parts it has, on all pages */
                        total: number;
                        /** @description Of how many it is not known */
                        unknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainGetPlanProgress: {
        parameters: {
            query: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many parts on a page. Default: 20. */
                limit?: number;
                /** @description Default: target. */
                measure?: "target" | "attained" | "expected.low" | "expected.high" | "expected.later" | "expected.undated" | "expected.overdue";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                planId: string;
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total. */
                row?: string[];
                /** @description Any of these */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                /** @description Only places for this target group */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known; null: nothing is, which is not zero */
                        number: number | null;
                        /** @description Those with most of it first; they add up to the number */
                        parts: components["schemas"]["SumPart"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many parts it has, on all pages */
                        total: number;
                        /** @description Of how many it is not known */
                        unknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    explainGetPlansProgress: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: planningRegion, municipality, serviceType, targetGroup */
                by?: ("planningRegion" | "municipality" | "serviceType" | "targetGroup")[];
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many parts on a page. Default: 20. */
                limit?: number;
                /** @description Default: target. */
                measure?: "target" | "attained" | "expected.low" | "expected.high" | "expected.later" | "expected.undated" | "expected.overdue";
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: (string | "")[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: (("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale") | "")[];
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Which row: a label as the answer has it, a colon and its value (of a municipality its code), nothing behind it where it is null. Repeat it for each label. Default: the total. */
                row?: string[];
                /** @description Any of these */
                serviceType?: (("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre") | "")[];
                /** @description Only places for this target group */
                targetGroup?: ("adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated") | "";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** Format: date-time */
                        knownAt: string;
                        measure: string;
                        /** @description What is known; null: nothing is, which is not zero */
                        number: number | null;
                        /** @description Those with most of it first; they add up to the number */
                        parts: components["schemas"]["SumPart"][];
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How that begins, to cite where there is room for no more: the number or the status, its day, what was known, and of how many it is not known; null on later pages */
                        sentence: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description The same as a paragraph to paste into a letter; null on later pages */
                        text: {
                            en: string;
                            lv: string;
                        } | null;
                        /** @description How many parts it has, on all pages */
                        total: number;
                        /** @description Of how many it is not known */
                        unknown: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getPlayback: {
        parameters: {
            query: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description Dimensions separated by commas: municipality, planningRegion, serviceType, targetGroup, provider. Default: one total. */
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description Which clock plays: valid (what was so on each day, as known at knownAt), known (what was so on validAt, as known at the end of each day) or both (what was so on each day, as known at its end) */
                clock?: "valid" | "known" | "both";
                /** @description What Accept asks for otherwise */
                format?: "json" | "sse" | "jsonl" | "svg";
                /** @description The first day */
                from: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description Of the words in a picture */
                language?: "lv" | "en";
                /** @description Only these measures, separated by commas: authorised, operational, occupied, reserved, waiting, free, overrun, operationalBeyondAuthorised, closing, affected, displaced. Default: all. */
                measures?: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Frames a second: of an event stream and a picture (default 4), and of JSON Lines, which otherwise come as fast as they are read. A series names it for whoever plays it. */
                speed?: number;
                /** @description A frame for the last day of each step; with event for each day, or on clock=known for each instant, on which anything asked about is another, and for the first, the last and wherever the boundaries are others. At most 4000 frames. */
                step?: "event" | "day" | "month" | "quarter" | "year";
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description The last day, which the last frame is of */
                to: string;
                unit?: string[];
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
                /** @description Of an event stream or JSON Lines: goes on behind the event with this id */
                "last-event-id"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The frames, each with what has changed since the one before */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        by: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                        /** @enum {string} */
                        clock: "valid" | "known" | "both";
                        /** @description The same for the same frames of the same question */
                        fingerprint: string;
                        frames: components["schemas"]["PlaybackFrame"][];
                        from: components["schemas"]["CalendarDate"];
                        /** Format: date-time */
                        knownAt: string;
                        measures: ("authorised" | "operational" | "occupied" | "reserved" | "waiting" | "free" | "overrun" | "operationalBeyondAuthorised" | "closing" | "affected" | "displaced")[];
                        /** @description In the last frame the oldest last confirmation among the units; null when none operates */
                        oldestConfirmation: components["schemas"]["CalendarDate"] | "undocumented" | null;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description Frames a second */
                        speed: number;
                        /** @enum {string} */
                        step: "event" | "day" | "month" | "quarter" | "year";
                        to: components["schemas"]["CalendarDate"];
                        validAt: components["schemas"]["CalendarDate"];
                    };
                    "application/jsonl": string;
                    "image/svg+xml": string;
                    "text/event-stream": string;
                };
            };
            /** @description Last-Event-ID names the last event: all is told */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listReplays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        replays: components["schemas"]["Replay"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    beginReplay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReplayInput"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    removeReplay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                replayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    followReplay: {
        parameters: {
            query?: never;
            header?: {
                "last-event-id"?: string;
            };
            path: {
                replayId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description The last event has been seen */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listScenarios: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenarios"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    createScenario: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScenarioInput"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getScenario: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    deleteScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compareScenario: {
        parameters: {
            query?: {
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                by?: ("municipality" | "planningRegion" | "serviceType" | "targetGroup" | "provider")[];
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description ATVK codes within the boundaries asked for, separated by commas */
                municipality?: string[];
                /** @description Of the municipality that a unit lies in */
                planningRegion?: ("Kurzeme" | "Latgale" | "Rīga" | "Vidzeme" | "Zemgale")[];
                /** @description Names of providers, in any spelling: case, accents, quotes and blanks do not matter. Repeat the parameter, or separate them by commas, for several. Nothing behind it: units whose provider no source names. */
                provider?: (string | "")[];
                /** @description Any of these */
                serviceType?: ("group-apartment" | "day-centre" | "specialised-workshop" | "respite" | "home-care" | "halfway-house" | "family-like-service" | "multifunctional-centre" | "long-term-care" | "childrens-care-centre")[];
                /** @description Only places for this target group */
                targetGroup?: "adults-with-mental-disorders" | "children-in-care" | "children-with-functional-disorders" | "older-people" | "not-stated";
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        groups: {
                            baseline: components["schemas"]["ComparedNumbers"];
                            /** @description By what the difference came about: of each change, what the scenario has of it by then less what the baseline has. They add up to the difference. */
                            changes: components["schemas"]["ComparedChange"][];
                            difference: components["schemas"]["ComparedNumbers"];
                            group: {
                                [key: string]: string | null;
                            };
                            scenario: components["schemas"]["ComparedNumbers"];
                        }[];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The log counts up to here in both */
                        position: string;
                        total: {
                            baseline: components["schemas"]["ComparedNumbers"];
                            /** @description By what the difference came about: of each change, what the scenario has of it by then less what the baseline has. They add up to the difference. */
                            changes: components["schemas"]["ComparedChange"][];
                            difference: components["schemas"]["ComparedNumbers"];
                            scenario: components["schemas"]["ComparedNumbers"];
                        };
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    compareRegisterInScenario: {
        parameters: {
            query?: {
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 100. */
                limit?: number;
                /** @description What was so on this day. Default: today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description Which register */
                capability: "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        boundaries: string;
                        /** @description How many of them by each change: they add up to the total */
                        changes: {
                            added: number;
                            amended: number;
                            ended: number;
                            removed: number;
                        };
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The log counts up to here in both */
                        position: string;
                        rows: components["schemas"]["RowOtherwise"][];
                        /** @description How many differ, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    copyScenario: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyOfScenario"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    moveScenarioAlong: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
            };
            header?: never;
            path: {
                scenarioId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimeline: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known. */
                clock?: "known" | "effective";
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Only the entry of this event */
                event?: string;
                /** @description Not before this day of the clock */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 50. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Not after this day of the clock */
                to?: string;
                /** @description Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                capability: "service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories";
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** @description Of one: which register; null for all else */
                            capability: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories") | null;
                            /** @description Its id; of a municipality its code, of a provider its name */
                            id: string;
                            /** @enum {string} */
                            kind: "one" | "municipality" | "provider" | "source";
                            /** @description Of a municipality, within the boundaries asked for */
                            name: string | null;
                            /** @description Of a municipality: what it was made of, as known then */
                            predecessors: components["schemas"]["ReformOfTimeline"][];
                            source: components["schemas"]["SourceNamed"] | null;
                            /** @description What becomes of it, as known then */
                            successors: components["schemas"]["ReformOfTimeline"][];
                        };
                        boundaries: string;
                        /** @enum {string} */
                        clock: "known" | "effective";
                        entries: components["schemas"]["TimelineEntry"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many entries, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimelineOfStream: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known. */
                clock?: "known" | "effective";
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Only the entry of this event */
                event?: string;
                /** @description Not before this day of the clock */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 50. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Not after this day of the clock */
                to?: string;
                /** @description Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description Such as closureOrders-<id> */
                stream: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** @description Of one: which register; null for all else */
                            capability: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories") | null;
                            /** @description Its id; of a municipality its code, of a provider its name */
                            id: string;
                            /** @enum {string} */
                            kind: "one" | "municipality" | "provider" | "source";
                            /** @description Of a municipality, within the boundaries asked for */
                            name: string | null;
                            /** @description Of a municipality: what it was made of, as known then */
                            predecessors: components["schemas"]["ReformOfTimeline"][];
                            source: components["schemas"]["SourceNamed"] | null;
                            /** @description What becomes of it, as known then */
                            successors: components["schemas"]["ReformOfTimeline"][];
                        };
                        boundaries: string;
                        /** @enum {string} */
                        clock: "known" | "effective";
                        entries: components["schemas"]["TimelineEntry"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many entries, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimelineOfMunicipality: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known. */
                clock?: "known" | "effective";
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Not before this day of the clock */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 50. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Not after this day of the clock */
                to?: string;
                /** @description Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description An ATVK code */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** @description Of one: which register; null for all else */
                            capability: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories") | null;
                            /** @description Its id; of a municipality its code, of a provider its name */
                            id: string;
                            /** @enum {string} */
                            kind: "one" | "municipality" | "provider" | "source";
                            /** @description Of a municipality, within the boundaries asked for */
                            name: string | null;
                            /** @description Of a municipality: what it was made of, as known then */
                            predecessors: components["schemas"]["ReformOfTimeline"][];
                            source: components["schemas"]["SourceNamed"] | null;
                            /** @description What becomes of it, as known then */
                            successors: components["schemas"]["ReformOfTimeline"][];
                        };
                        boundaries: string;
                        /** @enum {string} */
                        clock: "known" | "effective";
                        entries: components["schemas"]["TimelineEntry"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many entries, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimelineOfProvider: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known. */
                clock?: "known" | "effective";
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Only the entry of this event */
                event?: string;
                /** @description Not before this day of the clock */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 50. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Not after this day of the clock */
                to?: string;
                /** @description Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                /** @description An id, or a name in any spelling */
                provider: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** @description Of one: which register; null for all else */
                            capability: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories") | null;
                            /** @description Its id; of a municipality its code, of a provider its name */
                            id: string;
                            /** @enum {string} */
                            kind: "one" | "municipality" | "provider" | "source";
                            /** @description Of a municipality, within the boundaries asked for */
                            name: string | null;
                            /** @description Of a municipality: what it was made of, as known then */
                            predecessors: components["schemas"]["ReformOfTimeline"][];
                            source: components["schemas"]["SourceNamed"] | null;
                            /** @description What becomes of it, as known then */
                            successors: components["schemas"]["ReformOfTimeline"][];
                        };
                        boundaries: string;
                        /** @enum {string} */
                        clock: "known" | "effective";
                        entries: components["schemas"]["TimelineEntry"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many entries, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    getTimelineOfSource: {
        parameters: {
            query?: {
                /** @description Wait until the view has seen this position: read your own write */
                after?: string;
                /** @description The municipalities that places are counted in: in force on validAt as known at knownAt (then), today (now), or on a date. */
                boundaries?: ("then" | "now") | string;
                /** @description In whose order entries come, and which days from and to are of: since when each was known, or from when it counts. Default: known. */
                clock?: "known" | "effective";
                /** @description From the Link header of the page before */
                cursor?: string;
                /** @description Not before this day of the clock */
                from?: string;
                /** @description As known at this instant, or at the end of this day. Default: now, or Accept-Datetime. */
                knownAt?: string;
                /** @description How many on a page. Default: 50. */
                limit?: number;
                /** @description Of the replay with this id, instead of what is recorded now; see /v1/replays */
                replay?: string;
                /** @description Not after this day of the clock */
                to?: string;
                /** @description Only what counts from this day or an earlier one, and the boundaries of this day. Default: also what is ahead, and the boundaries of today. */
                validAt?: string;
            };
            header?: {
                /** @description As known at this instant, where knownAt is not given (RFC 7089) */
                "accept-datetime"?: string;
                /** @description The ETag of an earlier answer: 304 where it is still the same */
                "if-none-match"?: string;
            };
            path: {
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: {
                            /** @description Of one: which register; null for all else */
                            capability: ("service-units" | "closure-orders" | "infrastructure-projects" | "plans" | "needs" | "indicators" | "agreements" | "costs" | "compensations" | "providers" | "unregistered-providers" | "care-centre-assessments" | "territories") | null;
                            /** @description Its id; of a municipality its code, of a provider its name */
                            id: string;
                            /** @enum {string} */
                            kind: "one" | "municipality" | "provider" | "source";
                            /** @description Of a municipality, within the boundaries asked for */
                            name: string | null;
                            /** @description Of a municipality: what it was made of, as known then */
                            predecessors: components["schemas"]["ReformOfTimeline"][];
                            source: components["schemas"]["SourceNamed"] | null;
                            /** @description What becomes of it, as known then */
                            successors: components["schemas"]["ReformOfTimeline"][];
                        };
                        boundaries: string;
                        /** @enum {string} */
                        clock: "known" | "effective";
                        entries: components["schemas"]["TimelineEntry"][];
                        /** Format: date-time */
                        knownAt: string;
                        /** @description The view had seen the log up to here */
                        position: string;
                        /** @description How many entries, on all pages */
                        total: number;
                        validAt: components["schemas"]["CalendarDate"];
                    };
                };
            };
            /** @description The answer has not changed */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            404: components["responses"]["Problem"];
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            410: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            422: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        views: components["schemas"]["View"][];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    listDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        deadLetters: {
                            /** @description Epoch milliseconds */
                            at: number;
                            error: string;
                            eventId: string;
                            position: string;
                            stream: string;
                            type: string;
                        }[];
                    };
                };
            };
            406: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    rebuildView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
    cancelRebuild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
            406: components["responses"]["Problem"];
            409: components["responses"]["Problem"];
            414: components["responses"]["Problem"];
            429: components["responses"]["Problem"];
            503: components["responses"]["Problem"];
        };
    };
}
