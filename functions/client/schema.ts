// Made by `npm run client` from the API's description; edit the API's schemas instead.

export interface paths {
    "/v1/manifestos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All manifestos, by id, each with its latest version
         * @description With `at`, a page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of manifestos */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManifestoPage"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One manifesto with its latest version */
        get: {
            parameters: {
                query?: {
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The manifesto */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Manifesto"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A manifesto's versions, oldest first */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of versions */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VersionPage"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/versions/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version: its document, and what changed since the one before */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                    /** @description The version's number. */
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The version */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Version"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/versions/{n}/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version's pledges, in document order, all or those that match */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description Words that the pledge, or the sentence it completes, must all say, in any order and inflection: homes finds home. */
                    q?: string;
                    /** @description Whether the pledge binds without reserve. */
                    firmness?: "firm" | "soft";
                    /** @description Whether fulfilment can be judged from the words alone. */
                    testable?: boolean;
                    /** @description A Comparative Agendas Project major topic. */
                    topic?: number;
                    /** @description Who is to act. */
                    body?: "author" | "council" | "mayor" | "parish" | "government" | "police" | "health" | "schools" | "transport" | "developers" | "landlords" | "employers" | "utilities";
                    /** @description Only pledges whose words state such a thing. */
                    says?: "amounts" | "times" | "conditions" | "beneficiaries" | "places" | "instruments";
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                    /** @description The version's number. */
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of pledges */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PledgePage"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed between any two versions of a manifesto, in either direction */
        get: {
            parameters: {
                query?: {
                    /** @description Defaults to the version that `to` follows. */
                    from?: number;
                    /** @description Defaults to the version that stands. */
                    to?: number;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The changes */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ChangeSet"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What any two versions share and where they differ, of one manifesto or of two */
        get: {
            parameters: {
                query: {
                    /** @description A manifesto and its version; without @, the one that stands. */
                    from: string;
                    /** @description Likewise, of the same manifesto or of another. */
                    to: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The comparison */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comparison"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/versions/{n}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version's text as it was read: headings, paragraphs, list items, tables, each with its place */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                    /** @description The version's number. */
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The structured document */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["StructuredDocument"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Pledges of all manifestos as they stand, all or those that match
         * @description By manifesto, and in document order. A page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description Words that the pledge, or the sentence it completes, must all say, in any order and inflection: homes finds home. */
                    q?: string;
                    /** @description The first part of a manifesto's id. */
                    party?: string;
                    /** @description The second part of a manifesto's id. */
                    area?: string;
                    /** @description The third part of a manifesto's id. */
                    election?: string;
                    /** @description A Comparative Agendas Project major topic. */
                    topic?: number;
                    /** @description Whether the pledge binds without reserve. */
                    firmness?: "firm" | "soft";
                    /** @description Whether fulfilment can be judged from the words alone. */
                    testable?: boolean;
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of pledges */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FoundPledgePage"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pledge's history through all versions of its manifesto */
        get: {
            parameters: {
                query?: {
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                };
                header?: never;
                path: {
                    /** @description A pledge's id. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The history */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PledgeHistory"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of all manifestos, newest first, all or those that match
         * @description Every field of the filter that is given must match. A page may have fewer items than `limit`, or none, though others follow: go on while there is a `next`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description `<party>.<area>.<election>` */
                    manifesto?: string;
                    /** @description The first part of a manifesto's id. */
                    party?: string;
                    /** @description The second part of a manifesto's id. */
                    area?: string;
                    /** @description The third part of a manifesto's id. */
                    election?: string;
                    /** @description A Comparative Agendas Project major topic of a pledge on either side. */
                    topic?: number;
                    /** @description What became of the pledge. */
                    relation?: "modified" | "moved" | "split" | "merged" | "added" | "removed";
                    /** @description What an edit amounts to. Spelling and layout (`cosmetic`) are told only where asked for. */
                    primary?: "cosmetic" | "reworded" | "substantive" | "different";
                    /** @description What an edit did to the pledge. */
                    facet?: "strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity";
                    /** @description Of a pledge on either side. */
                    firmness?: "firm" | "soft";
                    /** @description Only what was published from then on: a date (its beginning, in UTC) or an instant, RFC 3339. */
                    since?: string;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of changes */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PublishedChangePage"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same changes as an Atom feed (RFC 4287) */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description `<party>.<area>.<election>` */
                    manifesto?: string;
                    /** @description The first part of a manifesto's id. */
                    party?: string;
                    /** @description The second part of a manifesto's id. */
                    area?: string;
                    /** @description The third part of a manifesto's id. */
                    election?: string;
                    /** @description A Comparative Agendas Project major topic of a pledge on either side. */
                    topic?: number;
                    /** @description What became of the pledge. */
                    relation?: "modified" | "moved" | "split" | "merged" | "added" | "removed";
                    /** @description What an edit amounts to. Spelling and layout (`cosmetic`) are told only where asked for. */
                    primary?: "cosmetic" | "reworded" | "substantive" | "different";
                    /** @description What an edit did to the pledge. */
                    facet?: "strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity";
                    /** @description Of a pledge on either side. */
                    firmness?: "firm" | "soft";
                    /** @description Only what was published from then on: a date (its beginning, in UTC) or an instant, RFC 3339. */
                    since?: string;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The feed */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/atom+xml": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same changes as a JSON Feed (version 1.1) */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description `<party>.<area>.<election>` */
                    manifesto?: string;
                    /** @description The first part of a manifesto's id. */
                    party?: string;
                    /** @description The second part of a manifesto's id. */
                    area?: string;
                    /** @description The third part of a manifesto's id. */
                    election?: string;
                    /** @description A Comparative Agendas Project major topic of a pledge on either side. */
                    topic?: number;
                    /** @description What became of the pledge. */
                    relation?: "modified" | "moved" | "split" | "merged" | "added" | "removed";
                    /** @description What an edit amounts to. Spelling and layout (`cosmetic`) are told only where asked for. */
                    primary?: "cosmetic" | "reworded" | "substantive" | "different";
                    /** @description What an edit did to the pledge. */
                    facet?: "strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity";
                    /** @description Of a pledge on either side. */
                    firmness?: "firm" | "soft";
                    /** @description Only what was published from then on: a date (its beginning, in UTC) or an instant, RFC 3339. */
                    since?: string;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The feed */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/feed+json": components["schemas"]["JsonFeed"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All parties, by name, with what the ledger holds of each */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of parties */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All areas, by name, with what the ledger holds of each */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of areas */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/elections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All elections, by name, with what the ledger holds of each */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of elections */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TallyPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy topics, with what the ledger holds of each */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The topics by number */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TopicList"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the ledger holds */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The counts */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Stats"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The ledger's entries in order: every version of every manifesto, as it was published or withdrawn
         * @description To follow the ledger, ask with `after` set to the `last` of the answer before, and with its entity tag in `If-None-Match`: as long as nothing is new, the answer is 304 without a body.
         */
        get: {
            parameters: {
                query?: {
                    /** @description The last entry already known. */
                    after?: number;
                    /** @description The ledger as it then stood: a date (its end, in UTC) or an instant, RFC 3339. Without it, as it stands now. */
                    at?: string;
                    /** @description Items in one answer: at most 100 in JSON; in other formats up to 1000, and as many without it. */
                    limit?: number;
                    /** @description How the list comes: `csv`, a table with a header row, or `ndjson`, an item on each line as `json` has it. A list that goes on has a `Link` to its next part, each a whole table. */
                    format?: "json" | "csv" | "ndjson";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Entries after the one given */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["EventList"];
                        "text/csv": string;
                        "application/x-ndjson": string;
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{n}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry of the ledger */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The entry's number. */
                    n: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The entry */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Event"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Uploads, newest first, all or those in a state
         * @description With `state`, a page may have fewer items than asked for, or none, though others follow: go on while there is a `next`.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    /** @description Only uploads in this state, such as `held`. */
                    state?: "received" | "recognising" | "extracted" | "classified" | "held" | "failed" | "duplicate" | "published";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of uploads */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * A ticket to upload one file as a manifesto's next version
         * @description Who replaces a version may name it, by `follows` or by the manifesto's entity tag in `If-Match`: there is no ticket where another stands already, and the file is held for review where another stands by the time it is stored.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description The `ETag` of `GET /v1/manifestos/{id}` as it was read: the manifesto must still be the same. A weak one (`W/`) names none. */
                    "if-match"?: string;
                    /** @description A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TicketRequest"];
                };
            };
            responses: {
                /** @description Where to send the file, and where to follow it */
                201: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        Location: components["headers"]["Location"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Ticket"];
                    };
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The upload is not held; Another version stands; The version is withdrawn already; The same request is still under way */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description It is not as you read it any more */
                412: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is not declared as JSON */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an upload came, by its id or its ticket */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description An upload's id, or its ticket. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The upload */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Upload"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a held upload would become: the version, what it would change, and how many would be told
         * @description Nothing of it is published, so it is for reviewers.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description An upload's id, or its ticket. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The preview */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Preview"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The upload is not held; Another version stands; The version is withdrawn already; The same request is still under way */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish an upload that is held for review
         * @description It passes over the reasons that the upload is held for, and no others: if there are new ones by then, it is held again. Who did it, and when, is kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    /** @description An upload's id, or its ticket. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Recorded; the upload will be published */
                202: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Upload"];
                    };
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The upload is not held; Another version stands; The version is withdrawn already; The same request is still under way */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/versions/{n}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a version back, with a reason
         * @description The version stays on record with all it holds, marked as withdrawn; a new entry of the ledger says so, and who was told of its changes is told of that. The next version is compared with the latest that stands. It cannot be undone: upload the file again. Who did it, and when, is kept.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again. */
                    "Idempotency-Key"?: string;
                };
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                    /** @description The version's number. */
                    n: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalRequest"];
                };
            };
            responses: {
                /** @description Recorded; the version will be withdrawn */
                202: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WithdrawalAsked"];
                    };
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The upload is not held; Another version stands; The version is withdrawn already; The same request is still under way */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is not declared as JSON */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts of review over all manifestos, newest first: who did what when */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of acts */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifestos/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Acts of review of one manifesto, newest first: who did what when */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of acts */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AuditPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All subscriptions, by id, without their secrets */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of subscriptions */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SubscriptionPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Have matching changes posted to a webhook, signed as Standard Webhooks says */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again. */
                    "Idempotency-Key"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SubscriptionRequest"];
                };
            };
            responses: {
                /** @description The subscription with its secret, shown this once */
                201: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        Location: components["headers"]["Location"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NewSubscription"];
                    };
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The upload is not held; Another version stands; The version is withdrawn already; The same request is still under way */
                409: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is not declared as JSON */
                415: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Nothing can ever match this filter; The webhook's address is not on the internet; The idempotency key was used for another request */
                422: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One subscription, without its secret */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The subscription's id. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The subscription */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Subscription"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End a subscription */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description The subscription's id. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Ended; nothing more is posted */
                204: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The body is too large */
                413: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/subscriptions/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was posted, and how it went, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                };
                header?: never;
                path: {
                    /** @description The subscription's id. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description One page of deliveries */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DeliveryPage"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description The request is not valid; A parameter is not known here; The body is not JSON; This is no cursor; The cursor is of another query; The cursor has expired */
                400: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The access token does not allow this; Another site sent this request */
                403: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such entry; There is no such pledge; The document's text is not kept; There is no such upload; There is no such subscription */
                404: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service runs and reaches its store */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description It does */
                200: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        Link: components["headers"]["Link"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Health"];
                    };
                };
                /** @description Nothing changed since the answer that `If-None-Match` names */
                304: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        ETag: components["headers"]["ETag"];
                        "Cache-Control": components["headers"]["Cache-Control"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description This needs an access token; This is no access token; The access token has expired; The access token is for another service; The access token is not signed by this ledger's issuer; The access token comes from another issuer */
                401: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The answer is too large to be sent as you accept it */
                406: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Too many requests */
                429: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description Something broke on our side */
                500: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description The store does not answer; Access tokens cannot be checked at the moment */
                503: {
                    headers: {
                        RateLimit: components["headers"]["RateLimit"];
                        "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                        "Retry-After": components["headers"]["Retry-After"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "manifesto.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells a subscriber which changes a new version brought
         * @description Posted to the subscription's address for every version with a change that its filter matches; a manifesto's first version and cosmetic changes are silent. Signed as Standard Webhooks says: check the signature over the body as sent. Answer with any 2xx status within 15 seconds; redirects are not followed. Otherwise the alert is posted again, 12 times in all, at growing distances; `GET /v1/subscriptions/{id}/deliveries` tells how it went.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the alert: the same at every attempt, so that one that came twice can be told. */
                    "webhook-id": string;
                    /** @description When this attempt was made, in seconds since 1970. */
                    "webhook-timestamp": string;
                    /** @description HMAC-SHA256 of id, timestamp and body under the subscription's secret, in base64. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Alert"];
                };
            };
            responses: {
                /** @description Taken; this alert is not posted again */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken; posted again later */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "version.withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells a subscriber that a version it heard of was taken back
         * @description Posted for every withdrawal of a version with a change that the subscription's filter matches. Signed as Standard Webhooks says: check the signature over the body as sent. Answer with any 2xx status within 15 seconds; redirects are not followed. Otherwise the alert is posted again, 12 times in all, at growing distances; `GET /v1/subscriptions/{id}/deliveries` tells how it went.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description Names the alert: the same at every attempt, so that one that came twice can be told. */
                    "webhook-id": string;
                    /** @description When this attempt was made, in seconds since 1970. */
                    "webhook-timestamp": string;
                    /** @description HMAC-SHA256 of id, timestamp and body under the subscription's secret, in base64. */
                    "webhook-signature": string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WithdrawalAlert"];
                };
            };
            responses: {
                /** @description Taken; this alert is not posted again */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Not taken; posted again later */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description What a subscriber is posted about one version's changes.
         * @example {
         *       "type": "manifesto.changed",
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "data": {
         *         "entry": 17,
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "version": 2,
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "changes": [
         *           {
         *             "relation": "modified",
         *             "primary": "cosmetic",
         *             "facets": [
         *               "strengthened"
         *             ],
         *             "evidence": [
         *               {
         *                 "facet": "strengthened",
         *                 "before": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ],
         *                 "after": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ]
         *               }
         *             ],
         *             "before": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "became": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "was": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "account": "The amount rose from 300 to 400 council homes."
         *           }
         *         ],
         *         "links": {
         *           "page": "https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *           "api": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2"
         *         }
         *       }
         *     }
         */
        Alert: {
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "manifesto.changed";
            /**
             * Format: date-time
             * @description When the version was published.
             * @example 2026-11-21T09:30:00.000Z
             */
            timestamp: string;
            /** @description The version, and its changes. */
            data: {
                /**
                 * @description The ledger entry; grows with every act on any manifesto.
                 * @example 17
                 */
                entry: number;
                /**
                 * @description The manifesto: `<party>.<area>.<election>`.
                 * @example riverside.netherby.2027-05-06
                 */
                manifesto: string;
                /**
                 * @description The version that brought the changes, 2 or later.
                 * @example 2
                 */
                version: number;
                /**
                 * @description All that changed since the version before, also what the filter leaves out.
                 * @example 2 dropped, 1 weakened, 12 unchanged
                 */
                headline: string;
                /** @description Those that match the filter, most important first; never cosmetic ones. */
                changes: components["schemas"]["Change"][];
                /** @description Where the whole change set is. */
                links: {
                    /**
                     * @description All changes, for people.
                     * @example https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                     */
                    page: string;
                    /**
                     * @description All changes, for programs.
                     * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                     */
                    api: string;
                };
            };
        };
        /**
         * @description What became of a pledge, or of several together, from one version to another.
         * @example {
         *       "relation": "modified",
         *       "primary": "cosmetic",
         *       "facets": [
         *         "strengthened"
         *       ],
         *       "evidence": [
         *         {
         *           "facet": "strengthened",
         *           "before": [
         *             {
         *               "quote": 0,
         *               "start": 6,
         *               "end": 9
         *             }
         *           ],
         *           "after": [
         *             {
         *               "quote": 0,
         *               "start": 6,
         *               "end": 9
         *             }
         *           ]
         *         }
         *       ],
         *       "before": [
         *         {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "firmness": "firm",
         *           "testable": true,
         *           "topic": {
         *             "major": 14,
         *             "label": "Housing and community",
         *             "confidence": 0.93,
         *             "subtopic": {
         *               "code": 1406,
         *               "label": "Homelessness"
         *             },
         *             "second": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93
         *             }
         *           },
         *           "position": 11
         *         }
         *       ],
         *       "after": [
         *         {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "firmness": "firm",
         *           "testable": true,
         *           "topic": {
         *             "major": 14,
         *             "label": "Housing and community",
         *             "confidence": 0.93,
         *             "subtopic": {
         *               "code": 1406,
         *               "label": "Homelessness"
         *             },
         *             "second": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93
         *             }
         *           },
         *           "position": 11
         *         }
         *       ],
         *       "became": {
         *         "text": "Build 400 council homes by 2030.",
         *         "stem": "We will:",
         *         "headings": [
         *           "Homes for Netherby"
         *         ],
         *         "page": 3,
         *         "pageLabel": "2",
         *         "kind": "pledge",
         *         "index": 41
         *       },
         *       "was": {
         *         "text": "Build 400 council homes by 2030.",
         *         "stem": "We will:",
         *         "headings": [
         *           "Homes for Netherby"
         *         ],
         *         "page": 3,
         *         "pageLabel": "2",
         *         "kind": "pledge",
         *         "index": 41
         *       },
         *       "account": "The amount rose from 300 to 400 council homes."
         *     }
         */
        Change: {
            /**
             * @description What became of the pledge.
             * @enum {string}
             */
            relation: "modified" | "moved" | "split" | "merged" | "added" | "removed";
            /**
             * @description What the edit amounts to; null where no wording differs: added, removed, or moved with the same words.
             * @enum {string|null}
             */
            primary: "cosmetic" | "reworded" | "substantive" | "different" | null;
            /** @description What the edit did; empty unless `primary` is substantive. */
            facets: ("strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity")[];
            /** @description One for each facet; empty in change sets made before it was told. */
            evidence: components["schemas"]["Evidence"][];
            /** @description The pledge, or the pledges, before; none if added. */
            before: components["schemas"]["Quote"][];
            /** @description The pledge, or the pledges, after; none if removed. */
            after: components["schemas"]["Quote"][];
            became?: components["schemas"]["UnitQuote"];
            was?: components["schemas"]["UnitQuote"];
            /**
             * @description The change in one sentence.
             * @example The amount rose from 300 to 400 council homes.
             */
            account: string;
        };
        /**
         * @description The words that show a facet: stretches of a quote's stem, a space and its text, or of its text alone where it has no stem.
         * @example {
         *       "facet": "strengthened",
         *       "before": [
         *         {
         *           "quote": 0,
         *           "start": 6,
         *           "end": 9
         *         }
         *       ],
         *       "after": [
         *         {
         *           "quote": 0,
         *           "start": 6,
         *           "end": 9
         *         }
         *       ]
         *     }
         */
        Evidence: {
            /**
             * @description What an edit did to the pledge.
             * @enum {string}
             */
            facet: "strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity";
            /** @description The words before the edit. */
            before: components["schemas"]["Span"][];
            /** @description The words after it. */
            after: components["schemas"]["Span"][];
        };
        /**
         * @description Some words of a quote: from one place in its text to before another.
         * @example {
         *       "quote": 0,
         *       "start": 6,
         *       "end": 9
         *     }
         */
        Span: {
            /**
             * @description 0-based place among the quotes of that side.
             * @example 0
             */
            quote: number;
            /**
             * @description Where the words begin, in UTF-16 code units.
             * @example 6
             */
            start: number;
            /**
             * @description Where they end, exclusive.
             * @example 9
             */
            end: number;
        };
        /**
         * @description A pledge as one of the two versions words it.
         * @example {
         *       "text": "Build 400 council homes by 2030.",
         *       "stem": "We will:",
         *       "headings": [
         *         "Homes for Netherby"
         *       ],
         *       "page": 3,
         *       "pageLabel": "2",
         *       "firmness": "firm",
         *       "testable": true,
         *       "topic": {
         *         "major": 14,
         *         "label": "Housing and community",
         *         "confidence": 0.93,
         *         "subtopic": {
         *           "code": 1406,
         *           "label": "Homelessness"
         *         },
         *         "second": {
         *           "major": 14,
         *           "label": "Housing and community",
         *           "confidence": 0.93
         *         }
         *       },
         *       "position": 11
         *     }
         */
        Quote: {
            /**
             * @description As the document has it.
             * @example Build 400 council homes by 2030.
             */
            text: string;
            /**
             * @description The open sentence that a list item completes; null if there is none.
             * @example We will:
             */
            stem: string | null;
            /**
             * @description The headings above, outermost first.
             * @example [
             *       "Homes for Netherby"
             *     ]
             */
            headings: string[];
            /**
             * @description 1-based place of the page in the file.
             * @example 3
             */
            page: number;
            /**
             * @description What that page calls itself, as the number printed on it; null if nothing.
             * @example 2
             */
            pageLabel: string | null;
            /**
             * @description Whether it binds without reserve.
             * @enum {string}
             */
            firmness: "firm" | "soft";
            /** @description Whether fulfilment can be judged from the words alone. */
            testable: boolean;
            topic: components["schemas"]["Topic"];
            /**
             * @description 0-based, among the version's pledges.
             * @example 11
             */
            position: number;
        };
        /**
         * @description The policy topic, as the Comparative Agendas Project codes topics.
         * @example {
         *       "major": 14,
         *       "label": "Housing and community",
         *       "confidence": 0.93,
         *       "subtopic": {
         *         "code": 1406,
         *         "label": "Homelessness"
         *       },
         *       "second": {
         *         "major": 14,
         *         "label": "Housing and community",
         *         "confidence": 0.93
         *       }
         *     }
         */
        Topic: {
            /**
             * @description Comparative Agendas Project major topic; 0 is no policy content.
             * @example 14
             */
            major: number;
            /**
             * @description Its name.
             * @example Housing and community
             */
            label: string;
            /**
             * @description How sure the classifier is, 0 to 1.
             * @example 0.93
             */
            confidence: number;
            /** @description Comparative Agendas Project subtopic, where the pledge's own words tell it. */
            subtopic?: {
                /**
                 * @description Its code.
                 * @example 1406
                 */
                code: number;
                /**
                 * @description Its name.
                 * @example Homelessness
                 */
                label: string;
            };
            /** @description The next likeliest topic, where it is close. */
            second?: {
                /**
                 * @description Comparative Agendas Project major topic; 0 is no policy content.
                 * @example 14
                 */
                major: number;
                /**
                 * @description Its name.
                 * @example Housing and community
                 */
                label: string;
                /**
                 * @description How sure the classifier is, 0 to 1.
                 * @example 0.93
                 */
                confidence: number;
            };
        };
        /**
         * @description Words that are no pledge: as which a removed pledge goes on (`became`), or which an added one was (`was`).
         * @example {
         *       "text": "Build 400 council homes by 2030.",
         *       "stem": "We will:",
         *       "headings": [
         *         "Homes for Netherby"
         *       ],
         *       "page": 3,
         *       "pageLabel": "2",
         *       "kind": "pledge",
         *       "index": 41
         *     }
         */
        UnitQuote: {
            /**
             * @description As the document has it.
             * @example Build 400 council homes by 2030.
             */
            text: string;
            /**
             * @description The open sentence that a list item completes; null if there is none.
             * @example We will:
             */
            stem: string | null;
            /**
             * @description The headings above, outermost first.
             * @example [
             *       "Homes for Netherby"
             *     ]
             */
            headings: string[];
            /**
             * @description 1-based place of the page in the file.
             * @example 3
             */
            page: number;
            /**
             * @description What that page calls itself, as the number printed on it; null if nothing.
             * @example 2
             */
            pageLabel: string | null;
            /**
             * @description Why it is, or is not, a pledge.
             * @enum {string}
             */
            kind: "pledge" | "record" | "attack" | "belief" | "context" | "heading" | "boilerplate";
            /**
             * @description 0-based, among the document's units.
             * @example 41
             */
            index: number;
        };
        /**
         * @description What a subscriber is posted about a version taken back.
         * @example {
         *       "type": "version.withdrawn",
         *       "timestamp": "2026-11-21T09:30:00.000Z",
         *       "data": {
         *         "entry": 17,
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "version": 2,
         *         "reason": "It was a draft.",
         *         "fallsBackTo": 1,
         *         "changes": [
         *           {
         *             "relation": "modified",
         *             "primary": "cosmetic",
         *             "facets": [
         *               "strengthened"
         *             ],
         *             "evidence": [
         *               {
         *                 "facet": "strengthened",
         *                 "before": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ],
         *                 "after": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ]
         *               }
         *             ],
         *             "before": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "became": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "was": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "account": "The amount rose from 300 to 400 council homes."
         *           }
         *         ],
         *         "links": {
         *           "page": "https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *           "api": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2"
         *         }
         *       }
         *     }
         */
        WithdrawalAlert: {
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "version.withdrawn";
            /**
             * Format: date-time
             * @description When the version was withdrawn.
             * @example 2026-11-21T09:30:00.000Z
             */
            timestamp: string;
            /** @description The version, and the changes that it had brought. */
            data: {
                /**
                 * @description The ledger entry; grows with every act on any manifesto.
                 * @example 17
                 */
                entry: number;
                /**
                 * @description The manifesto: `<party>.<area>.<election>`.
                 * @example riverside.netherby.2027-05-06
                 */
                manifesto: string;
                /**
                 * @description The version that does not stand any more.
                 * @example 2
                 */
                version: number;
                /**
                 * @description Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.
                 * @example It was a draft.
                 */
                reason: string;
                /**
                 * @description The version that stands again, unless a later one stands; null for none.
                 * @example 1
                 */
                fallsBackTo: number | null;
                /** @description What the version had changed of what the filter wants. */
                changes: components["schemas"]["Change"][];
                /** @description Where the whole change set is. */
                links: {
                    /**
                     * @description All changes, for people.
                     * @example https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                     */
                    page: string;
                    /**
                     * @description All changes, for programs.
                     * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                     */
                    api: string;
                };
            };
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "id": "riverside.netherby.2027-05-06",
         *           "party": "riverside",
         *           "area": "netherby",
         *           "election": "2027-05-06",
         *           "latest": {
         *             "manifesto": "riverside.netherby.2027-05-06",
         *             "number": 2,
         *             "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *             "follows": 1,
         *             "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *             "fileName": "Our plan for Netherby.pdf",
         *             "format": "pdf",
         *             "title": "Our plan for Netherby",
         *             "pages": 12,
         *             "coverage": 0.998,
         *             "warnings": [
         *               {
         *                 "code": "struck-text",
         *                 "message": "Left out as struck out: “free parking for all”.",
         *                 "page": 3
         *               }
         *             ],
         *             "units": 214,
         *             "pledges": 37,
         *             "summary": {
         *               "headline": "2 dropped, 1 weakened, 12 unchanged",
         *               "counts": {
         *                 "same": 12,
         *                 "cosmetic": 1,
         *                 "modified": 3,
         *                 "moved": 1,
         *                 "split": 0,
         *                 "merged": 0,
         *                 "added": 2,
         *                 "removed": 2
         *               }
         *             },
         *             "rules": {
         *               "extract": "7",
         *               "classify": "9",
         *               "compare": "5"
         *             },
         *             "comparedAnew": true,
         *             "publishedAt": "2026-11-21T09:30:00.000Z",
         *             "withdrawn": {
         *               "at": "2026-11-21T09:30:00.000Z",
         *               "reason": "It was a draft."
         *             }
         *           }
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        ManifestoPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Manifesto"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description A manifesto, with its latest version that stands.
         * @example {
         *       "id": "riverside.netherby.2027-05-06",
         *       "party": "riverside",
         *       "area": "netherby",
         *       "election": "2027-05-06",
         *       "latest": {
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "number": 2,
         *         "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *         "follows": 1,
         *         "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "fileName": "Our plan for Netherby.pdf",
         *         "format": "pdf",
         *         "title": "Our plan for Netherby",
         *         "pages": 12,
         *         "coverage": 0.998,
         *         "warnings": [
         *           {
         *             "code": "struck-text",
         *             "message": "Left out as struck out: “free parking for all”.",
         *             "page": 3
         *           }
         *         ],
         *         "units": 214,
         *         "pledges": 37,
         *         "summary": {
         *           "headline": "2 dropped, 1 weakened, 12 unchanged",
         *           "counts": {
         *             "same": 12,
         *             "cosmetic": 1,
         *             "modified": 3,
         *             "moved": 1,
         *             "split": 0,
         *             "merged": 0,
         *             "added": 2,
         *             "removed": 2
         *           }
         *         },
         *         "rules": {
         *           "extract": "7",
         *           "classify": "9",
         *           "compare": "5"
         *         },
         *         "comparedAnew": true,
         *         "publishedAt": "2026-11-21T09:30:00.000Z",
         *         "withdrawn": {
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "reason": "It was a draft."
         *         }
         *       }
         *     }
         */
        Manifesto: {
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            id: string;
            /**
             * @description First part of the id.
             * @example riverside
             */
            party: string;
            /**
             * @description Second part of the id.
             * @example netherby
             */
            area: string;
            /**
             * @description Last part of the id.
             * @example 2027-05-06
             */
            election: string;
            latest: components["schemas"]["Version"];
        };
        /**
         * @description One immutable version of a manifesto: its document, and what was found in it.
         * @example {
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "number": 2,
         *       "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "follows": 1,
         *       "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "fileName": "Our plan for Netherby.pdf",
         *       "format": "pdf",
         *       "title": "Our plan for Netherby",
         *       "pages": 12,
         *       "coverage": 0.998,
         *       "warnings": [
         *         {
         *           "code": "struck-text",
         *           "message": "Left out as struck out: “free parking for all”.",
         *           "page": 3
         *         }
         *       ],
         *       "units": 214,
         *       "pledges": 37,
         *       "summary": {
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "counts": {
         *           "same": 12,
         *           "cosmetic": 1,
         *           "modified": 3,
         *           "moved": 1,
         *           "split": 0,
         *           "merged": 0,
         *           "added": 2,
         *           "removed": 2
         *         }
         *       },
         *       "rules": {
         *         "extract": "7",
         *         "classify": "9",
         *         "compare": "5"
         *       },
         *       "comparedAnew": true,
         *       "publishedAt": "2026-11-21T09:30:00.000Z",
         *       "withdrawn": {
         *         "at": "2026-11-21T09:30:00.000Z",
         *         "reason": "It was a draft."
         *       }
         *     }
         */
        Version: {
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description 1, 2, 3… without gaps.
             * @example 2
             */
            number: number;
            /**
             * @description The upload it was made of.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            /**
             * @description The version it was compared with: the latest before it that stood; null where none did.
             * @example 1
             */
            follows: number | null;
            /**
             * @description The upload of the version it follows; null if it follows none.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            previousUpload: string | null;
            /**
             * @description Of the file's bytes.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description As it was uploaded.
             * @example Our plan for Netherby.pdf
             */
            fileName: string;
            /**
             * @description What kind of file it is.
             * @enum {string}
             */
            format: "pdf" | "docx" | "html" | "markdown" | "text";
            /**
             * @description The document's own; null if it has none.
             * @example Our plan for Netherby
             */
            title: string | null;
            /**
             * @description Pages of the file; 1 where it has none.
             * @example 12
             */
            pages: number;
            /**
             * @description Share of the raw text's letters and digits that were read.
             * @example 0.998
             */
            coverage: number;
            /** @description What to know of how it was read. */
            warnings: components["schemas"]["Warning"][];
            /**
             * @description Sentences and list items.
             * @example 214
             */
            units: number;
            /**
             * @description Those that commit the author.
             * @example 37
             */
            pledges: number;
            /** @description What changed since the version it follows; null where it follows none. */
            summary: components["schemas"]["Summary"] | null;
            /** @description Versions of the rules that made it. */
            rules: {
                /**
                 * @description Those that read the file.
                 * @example 7
                 */
                extract: string;
                /**
                 * @description Those that found its pledges.
                 * @example 9
                 */
                classify: string;
                /**
                 * @description Those that compared them.
                 * @example 5
                 */
                compare: string;
            };
            /**
             * @description Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.
             * @enum {boolean}
             */
            comparedAnew?: true;
            /**
             * Format: date-time
             * @description When it was published.
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt: string;
            /** @description Present if the version was taken back: since when, and why. */
            withdrawn?: {
                /**
                 * Format: date-time
                 * @description Since when.
                 * @example 2026-11-21T09:30:00.000Z
                 */
                at: string;
                /**
                 * @description Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.
                 * @example It was a draft.
                 */
                reason: string;
            };
        };
        /**
         * @description What a reader of the text should know of how it was read.
         * @example {
         *       "code": "struck-text",
         *       "message": "Left out as struck out: “free parking for all”.",
         *       "page": 3
         *     }
         */
        Warning: {
            /**
             * @description Names the kind of warning.
             * @example struck-text
             */
            code: string;
            /**
             * @description What was found.
             * @example Left out as struck out: “free parking for all”.
             */
            message: string;
            /**
             * @description The page that it is about; absent if it is about the file.
             * @example 3
             */
            page?: number;
        };
        /**
         * @description What changed from one version to another, counted.
         * @example {
         *       "headline": "2 dropped, 1 weakened, 12 unchanged",
         *       "counts": {
         *         "same": 12,
         *         "cosmetic": 1,
         *         "modified": 3,
         *         "moved": 1,
         *         "split": 0,
         *         "merged": 0,
         *         "added": 2,
         *         "removed": 2
         *       }
         *     }
         */
        Summary: {
            /**
             * @description What changed, in one line.
             * @example 2 dropped, 1 weakened, 12 unchanged
             */
            headline: string;
            counts: components["schemas"]["ChangeCounts"];
        };
        /**
         * @description How many correspondences there are of each kind.
         * @example {
         *       "same": 12,
         *       "cosmetic": 1,
         *       "modified": 3,
         *       "moved": 1,
         *       "split": 0,
         *       "merged": 0,
         *       "added": 2,
         *       "removed": 2
         *     }
         */
        ChangeCounts: {
            /**
             * @description Word for word as before.
             * @example 12
             */
            same: number;
            /**
             * @description Differ in spelling or layout only, or only read otherwise.
             * @example 1
             */
            cosmetic: number;
            /**
             * @description Differ in wording.
             * @example 3
             */
            modified: number;
            /**
             * @description Stand under another heading, or in another order.
             * @example 1
             */
            moved: number;
            /**
             * @description Became several.
             * @example 0
             */
            split: number;
            /**
             * @description Became one with others.
             * @example 0
             */
            merged: number;
            /**
             * @description Are new.
             * @example 2
             */
            added: number;
            /**
             * @description Are gone.
             * @example 2
             */
            removed: number;
        };
        /**
         * @description Why a request was not answered as asked (RFC 9457).
         * @example {
         *       "type": "https://ledger.example/problems/unknown-manifesto",
         *       "title": "There is no such manifesto",
         *       "status": 404,
         *       "detail": "There is no manifesto green.netherby.2027-05-06. GET /v1/manifestos lists those there are.",
         *       "errors": [
         *         {
         *           "where": "query limit",
         *           "message": "must be at most 100"
         *         }
         *       ]
         *     }
         */
        Problem: {
            /**
             * @description Stable address of this kind of problem, with an explanation.
             * @example https://ledger.example/problems/unknown-manifesto
             */
            type: string;
            /**
             * @description The kind in a few words.
             * @example There is no such manifesto
             */
            title: string;
            /**
             * @description The HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description What happened here and what to do about it.
             * @example There is no manifesto green.netherby.2027-05-06. GET /v1/manifestos lists those there are.
             */
            detail: string;
            /** @description Each wrong place, where there are such. */
            errors?: {
                /**
                 * @description Which part of the request, and what of it.
                 * @example query limit
                 */
                where: string;
                /**
                 * @description What is wrong with it.
                 * @example must be at most 100
                 */
                message: string;
            }[];
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "number": 2,
         *           "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *           "follows": 1,
         *           "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "fileName": "Our plan for Netherby.pdf",
         *           "format": "pdf",
         *           "title": "Our plan for Netherby",
         *           "pages": 12,
         *           "coverage": 0.998,
         *           "warnings": [
         *             {
         *               "code": "struck-text",
         *               "message": "Left out as struck out: “free parking for all”.",
         *               "page": 3
         *             }
         *           ],
         *           "units": 214,
         *           "pledges": 37,
         *           "summary": {
         *             "headline": "2 dropped, 1 weakened, 12 unchanged",
         *             "counts": {
         *               "same": 12,
         *               "cosmetic": 1,
         *               "modified": 3,
         *               "moved": 1,
         *               "split": 0,
         *               "merged": 0,
         *               "added": 2,
         *               "removed": 2
         *             }
         *           },
         *           "rules": {
         *             "extract": "7",
         *             "classify": "9",
         *             "compare": "5"
         *           },
         *           "comparedAnew": true,
         *           "publishedAt": "2026-11-21T09:30:00.000Z",
         *           "withdrawn": {
         *             "at": "2026-11-21T09:30:00.000Z",
         *             "reason": "It was a draft."
         *           }
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        VersionPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Version"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "id": "p-4f9a1c07d2b8e635",
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "firmness": "firm",
         *           "testable": true,
         *           "topic": {
         *             "major": 14,
         *             "label": "Housing and community",
         *             "confidence": 0.93,
         *             "subtopic": {
         *               "code": 1406,
         *               "label": "Homelessness"
         *             },
         *             "second": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93
         *             }
         *           },
         *           "position": 11,
         *           "index": 41,
         *           "form": "heading",
         *           "start": 2417,
         *           "kind": "pledge",
         *           "terms": {
         *             "responsibility": {
         *               "body": "author",
         *               "by": "acting"
         *             },
         *             "amounts": [
         *               {
         *                 "value": 3000000,
         *                 "unit": "£",
         *                 "per": "year",
         *                 "bound": "exactly",
         *                 "counted": "council homes",
         *                 "text": "£3 million"
         *               }
         *             ],
         *             "times": [
         *               {
         *                 "sense": "by",
         *                 "iso": "2030-04",
         *                 "text": "by April 2030"
         *               }
         *             ],
         *             "conditions": [
         *               "subject to a lottery bid"
         *             ],
         *             "beneficiaries": [
         *               "care leavers"
         *             ],
         *             "places": [
         *               "Danvers Road"
         *             ],
         *             "instruments": [
         *               {
         *                 "kind": "law",
         *                 "name": "Warm Homes Plan"
         *               }
         *             ],
         *             "measures": [
         *               "abolishing fees",
         *               "ending queues"
         *             ]
         *           },
         *           "reason": "modal:we-will",
         *           "because": {
         *             "pledge": [
         *               "“we will”"
         *             ],
         *             "firmness": [
         *               "“will”"
         *             ],
         *             "testable": [
         *               "“400”"
         *             ],
         *             "topic": [
         *               "“homes”"
         *             ]
         *           }
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        PledgePage: {
            /** @description In the list's order. */
            items: components["schemas"]["Pledge"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description A unit of a document that commits its author.
         * @example {
         *       "id": "p-4f9a1c07d2b8e635",
         *       "text": "Build 400 council homes by 2030.",
         *       "stem": "We will:",
         *       "headings": [
         *         "Homes for Netherby"
         *       ],
         *       "page": 3,
         *       "pageLabel": "2",
         *       "firmness": "firm",
         *       "testable": true,
         *       "topic": {
         *         "major": 14,
         *         "label": "Housing and community",
         *         "confidence": 0.93,
         *         "subtopic": {
         *           "code": 1406,
         *           "label": "Homelessness"
         *         },
         *         "second": {
         *           "major": 14,
         *           "label": "Housing and community",
         *           "confidence": 0.93
         *         }
         *       },
         *       "position": 11,
         *       "index": 41,
         *       "form": "heading",
         *       "start": 2417,
         *       "kind": "pledge",
         *       "terms": {
         *         "responsibility": {
         *           "body": "author",
         *           "by": "acting"
         *         },
         *         "amounts": [
         *           {
         *             "value": 3000000,
         *             "unit": "£",
         *             "per": "year",
         *             "bound": "exactly",
         *             "counted": "council homes",
         *             "text": "£3 million"
         *           }
         *         ],
         *         "times": [
         *           {
         *             "sense": "by",
         *             "iso": "2030-04",
         *             "text": "by April 2030"
         *           }
         *         ],
         *         "conditions": [
         *           "subject to a lottery bid"
         *         ],
         *         "beneficiaries": [
         *           "care leavers"
         *         ],
         *         "places": [
         *           "Danvers Road"
         *         ],
         *         "instruments": [
         *           {
         *             "kind": "law",
         *             "name": "Warm Homes Plan"
         *           }
         *         ],
         *         "measures": [
         *           "abolishing fees",
         *           "ending queues"
         *         ]
         *       },
         *       "reason": "modal:we-will",
         *       "because": {
         *         "pledge": [
         *           "“we will”"
         *         ],
         *         "firmness": [
         *           "“will”"
         *         ],
         *         "testable": [
         *           "“400”"
         *         ],
         *         "topic": [
         *           "“homes”"
         *         ]
         *       }
         *     }
         */
        Pledge: {
            /**
             * @description Stays the same through the manifesto's versions.
             * @example p-4f9a1c07d2b8e635
             */
            id: string;
            /**
             * @description As the document has it.
             * @example Build 400 council homes by 2030.
             */
            text: string;
            /**
             * @description The open sentence that a list item completes; null if there is none.
             * @example We will:
             */
            stem: string | null;
            /**
             * @description The headings above, outermost first.
             * @example [
             *       "Homes for Netherby"
             *     ]
             */
            headings: string[];
            /**
             * @description 1-based place of the page in the file.
             * @example 3
             */
            page: number;
            /**
             * @description What that page calls itself, as the number printed on it; null if nothing.
             * @example 2
             */
            pageLabel: string | null;
            /**
             * @description Whether it binds without reserve.
             * @enum {string}
             */
            firmness: "firm" | "soft";
            /** @description Whether fulfilment can be judged from the words alone. */
            testable: boolean;
            topic: components["schemas"]["Topic"];
            /**
             * @description 0-based, among the version's pledges.
             * @example 11
             */
            position: number;
            /**
             * @description 0-based, among the document's units.
             * @example 41
             */
            index: number;
            /**
             * @description What it is on the page.
             * @enum {string}
             */
            form: "heading" | "sentence" | "item" | "row" | "note";
            /**
             * @description Start in the document's text, in UTF-16 code units.
             * @example 2417
             */
            start: number;
            /**
             * @description Always so here.
             * @enum {string}
             */
            kind: "pledge";
            terms: components["schemas"]["PledgeTerms"];
            /**
             * @description The rule that made it a pledge, or “model: ” and what spoke most for it.
             * @example modal:we-will
             */
            reason: string;
            /** @description What spoke most for each judgement: words, marks and neighbours, at most three. */
            because?: {
                /**
                 * @description That it is a pledge.
                 * @example [
                 *       "“we will”"
                 *     ]
                 */
                pledge: string[];
                /**
                 * @description How firm it is.
                 * @example [
                 *       "“will”"
                 *     ]
                 */
                firmness: string[];
                /**
                 * @description Whether it is testable.
                 * @example [
                 *       "“400”"
                 *     ]
                 */
                testable: string[];
                /**
                 * @description What it is about.
                 * @example [
                 *       "“homes”"
                 *     ]
                 */
                topic?: string[];
            };
        };
        /**
         * @description What the words say, as far as rules read it: an empty list means nothing was found.
         * @example {
         *       "responsibility": {
         *         "body": "author",
         *         "by": "acting"
         *       },
         *       "amounts": [
         *         {
         *           "value": 3000000,
         *           "unit": "£",
         *           "per": "year",
         *           "bound": "exactly",
         *           "counted": "council homes",
         *           "text": "£3 million"
         *         }
         *       ],
         *       "times": [
         *         {
         *           "sense": "by",
         *           "iso": "2030-04",
         *           "text": "by April 2030"
         *         }
         *       ],
         *       "conditions": [
         *         "subject to a lottery bid"
         *       ],
         *       "beneficiaries": [
         *         "care leavers"
         *       ],
         *       "places": [
         *         "Danvers Road"
         *       ],
         *       "instruments": [
         *         {
         *           "kind": "law",
         *           "name": "Warm Homes Plan"
         *         }
         *       ],
         *       "measures": [
         *         "abolishing fees",
         *         "ending queues"
         *       ]
         *     }
         */
        PledgeTerms: {
            /** @description Who is to act. */
            responsibility: {
                /**
                 * @description Which of them.
                 * @enum {string}
                 */
                body: "author" | "council" | "mayor" | "parish" | "government" | "police" | "health" | "schools" | "transport" | "developers" | "landlords" | "employers" | "utilities";
                /**
                 * @description Whether the author promises that it acts, or to press it to act.
                 * @enum {string}
                 */
                by: "acting" | "lobbying";
            };
            /** @description Amounts, without lengths of time that set a deadline. */
            amounts: {
                /**
                 * @description Written out.
                 * @example 3000000
                 */
                value: number;
                /**
                 * @description Null where things are counted.
                 * @example £
                 */
                unit: string | null;
                /**
                 * @description For each of what; null if for none.
                 * @example year
                 */
                per: string | null;
                /**
                 * @description Whether it can be more or less.
                 * @enum {string}
                 */
                bound: "exactly" | "at-least" | "more-than" | "at-most" | "less-than" | "about";
                /**
                 * @description What is counted; null where there is a unit.
                 * @example council homes
                 */
                counted: string | null;
                /**
                 * @description As the pledge has it.
                 * @example £3 million
                 */
                text: string;
            }[];
            /** @description Deadlines and other times. */
            times: {
                /**
                 * @description What the time is to the act.
                 * @enum {string}
                 */
                sense: "by" | "from" | "until" | "within";
                /**
                 * @description A date or a length of time, ISO 8601; null for a phrase such as “in our first term”.
                 * @example 2030-04
                 */
                iso: string | null;
                /**
                 * @description As the pledge has it.
                 * @example by April 2030
                 */
                text: string;
            }[];
            /**
             * @description Clauses that limit it.
             * @example [
             *       "subject to a lottery bid"
             *     ]
             */
            conditions: string[];
            /**
             * @description Groups of people it is for.
             * @example [
             *       "care leavers"
             *     ]
             */
            beneficiaries: string[];
            /**
             * @description Streets, parks and the like that it names.
             * @example [
             *       "Danvers Road"
             *     ]
             */
            places: string[];
            /** @description Laws, bodies and programmes it names. */
            instruments: {
                /**
                 * @description What it is.
                 * @enum {string}
                 */
                kind: "law" | "body" | "programme";
                /**
                 * @description As the pledge has it.
                 * @example Warm Homes Plan
                 */
                name: string;
            }[];
            /**
             * @description The acts it joins, where there are several.
             * @example [
             *       "abolishing fees",
             *       "ending queues"
             *     ]
             */
            measures: string[];
        };
        /**
         * @description All that changed from one version of a manifesto to another.
         * @example {
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "from": 1,
         *       "to": 2,
         *       "summary": {
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "counts": {
         *           "same": 12,
         *           "cosmetic": 1,
         *           "modified": 3,
         *           "moved": 1,
         *           "split": 0,
         *           "merged": 0,
         *           "added": 2,
         *           "removed": 2
         *         }
         *       },
         *       "sameRules": true,
         *       "changes": [
         *         {
         *           "relation": "modified",
         *           "primary": "cosmetic",
         *           "facets": [
         *             "strengthened"
         *           ],
         *           "evidence": [
         *             {
         *               "facet": "strengthened",
         *               "before": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ],
         *               "after": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ]
         *             }
         *           ],
         *           "before": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "after": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "became": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "was": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "account": "The amount rose from 300 to 400 council homes."
         *         }
         *       ]
         *     }
         */
        ChangeSet: {
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version compared.
             * @example 1
             */
            from: number;
            /**
             * @description The version it is compared with.
             * @example 2
             */
            to: number;
            summary: components["schemas"]["Summary"];
            /** @description Whether the same rules found the pledges on both sides. If not, some changes may be the rules' and not the author's. */
            sameRules: boolean;
            /** @description Most important first. */
            changes: components["schemas"]["Change"][];
        };
        /**
         * @description What two versions share and where they differ. Of two manifestos, accounts call the first A and the second B.
         * @example {
         *       "from": {
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "version": 1
         *       },
         *       "to": {
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "version": 1
         *       },
         *       "summary": {
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "counts": {
         *           "same": 12,
         *           "cosmetic": 1,
         *           "modified": 3,
         *           "moved": 1,
         *           "split": 0,
         *           "merged": 0,
         *           "added": 2,
         *           "removed": 2
         *         }
         *       },
         *       "sameRules": true,
         *       "changes": [
         *         {
         *           "relation": "modified",
         *           "primary": "cosmetic",
         *           "facets": [
         *             "strengthened"
         *           ],
         *           "evidence": [
         *             {
         *               "facet": "strengthened",
         *               "before": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ],
         *               "after": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ]
         *             }
         *           ],
         *           "before": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "after": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "became": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "was": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "account": "The amount rose from 300 to 400 council homes."
         *         }
         *       ]
         *     }
         */
        Comparison: {
            /** @description The version compared, A of two manifestos. */
            from: {
                /**
                 * @description The manifesto: `<party>.<area>.<election>`.
                 * @example riverside.netherby.2027-05-06
                 */
                manifesto: string;
                /**
                 * @description The version compared.
                 * @example 1
                 */
                version: number;
            };
            /** @description The version it is compared with, B. */
            to: {
                /**
                 * @description The manifesto: `<party>.<area>.<election>`.
                 * @example riverside.netherby.2027-05-06
                 */
                manifesto: string;
                /**
                 * @description The version compared.
                 * @example 1
                 */
                version: number;
            };
            summary: components["schemas"]["Summary"];
            /** @description Whether the same rules found the pledges on both sides. If not, some changes may be the rules' and not the author's. */
            sameRules: boolean;
            /** @description Most important first. */
            changes: components["schemas"]["Change"][];
        };
        /**
         * @description A version's text as its author laid it out.
         * @example {
         *       "format": "pdf",
         *       "language": "en",
         *       "title": "Our plan for Netherby",
         *       "pages": 12,
         *       "blocks": [
         *         {
         *           "kind": "heading",
         *           "level": 1,
         *           "text": "Homes for Netherby",
         *           "page": 3,
         *           "start": 2417,
         *           "boxes": [
         *             {
         *               "page": 3,
         *               "left": 56.7,
         *               "top": 120.4,
         *               "right": 538.6,
         *               "bottom": 146.8
         *             }
         *           ]
         *         }
         *       ],
         *       "coverage": 0.998,
         *       "pageReports": [
         *         {
         *           "page": 3,
         *           "label": "iii",
         *           "size": {
         *             "width": 595.3,
         *             "height": 841.9
         *           },
         *           "coverage": 0.998,
         *           "confidence": 0.94
         *         }
         *       ],
         *       "warnings": [
         *         {
         *           "code": "struck-text",
         *           "message": "Left out as struck out: “free parking for all”.",
         *           "page": 3
         *         }
         *       ]
         *     }
         */
        StructuredDocument: {
            /**
             * @description What kind of file it is.
             * @enum {string}
             */
            format: "pdf" | "docx" | "html" | "markdown" | "text";
            /**
             * @description ISO 639 code of most of the text, or und.
             * @example en
             */
            language: string;
            /**
             * @description The document's own; null if it has none.
             * @example Our plan for Netherby
             */
            title: string | null;
            /**
             * @description Pages of the file; 1 where it has none.
             * @example 12
             */
            pages: number;
            /** @description In reading order. */
            blocks: components["schemas"]["Block"][];
            /**
             * @description Share of the raw text's letters and digits that were read.
             * @example 0.998
             */
            coverage: number;
            /** @description How each page was read. */
            pageReports: {
                /**
                 * @description 1-based page of the file.
                 * @example 3
                 */
                page: number;
                /**
                 * @description What the page calls itself; null if nothing.
                 * @example iii
                 */
                label: string | null;
                /** @description Its size; null where pages have none. */
                size: {
                    /**
                     * @description In points.
                     * @example 595.3
                     */
                    width: number;
                    /**
                     * @description In points.
                     * @example 841.9
                     */
                    height: number;
                } | null;
                /**
                 * @description Share of the raw text's letters and digits that were read.
                 * @example 0.998
                 */
                coverage: number;
                /**
                 * @description How sure text recognition was; null where the file holds the text.
                 * @example 0.94
                 */
                confidence: number | null;
            }[];
            /** @description What to know of how it was read. */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description A stretch of a document that its layout sets apart.
         * @example {
         *       "kind": "heading",
         *       "level": 1,
         *       "text": "Homes for Netherby",
         *       "page": 3,
         *       "start": 2417,
         *       "boxes": [
         *         {
         *           "page": 3,
         *           "left": 56.7,
         *           "top": 120.4,
         *           "right": 538.6,
         *           "bottom": 146.8
         *         }
         *       ]
         *     }
         */
        Block: {
            /**
             * @description What its layout makes it.
             * @enum {string}
             */
            kind: "heading" | "paragraph" | "item" | "table" | "caption" | "footnote";
            /**
             * @description heading: 1 (highest) to 6; item: 1 (outermost list) and deeper; other kinds: 0.
             * @example 1
             */
            level: number;
            /**
             * @description Without bullet or number; of a table the cells, joined by " | ", its rows by line breaks. U+FFFD stands for a character that the file does not tell.
             * @example Homes for Netherby
             */
            text: string;
            /**
             * @description 1-based page on which it begins.
             * @example 3
             */
            page: number;
            /**
             * @description Start in the document's text (all blocks, a line break between), in UTF-16 code units.
             * @example 2417
             */
            start: number;
            /** @description Where it stands, a box for each page and column; absent in formats without places. */
            boxes?: components["schemas"]["Box"][];
        };
        /**
         * @description A rectangle on a page; edges in points from the page's top left corner.
         * @example {
         *       "page": 3,
         *       "left": 56.7,
         *       "top": 120.4,
         *       "right": 538.6,
         *       "bottom": 146.8
         *     }
         */
        Box: {
            /**
             * @description 1-based page of the file.
             * @example 3
             */
            page: number;
            /**
             * @description Its left edge.
             * @example 56.7
             */
            left: number;
            /**
             * @description Its top edge.
             * @example 120.4
             */
            top: number;
            /**
             * @description Its right edge.
             * @example 538.6
             */
            right: number;
            /**
             * @description Its bottom edge.
             * @example 146.8
             */
            bottom: number;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "id": "p-4f9a1c07d2b8e635",
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "firmness": "firm",
         *           "testable": true,
         *           "topic": {
         *             "major": 14,
         *             "label": "Housing and community",
         *             "confidence": 0.93,
         *             "subtopic": {
         *               "code": 1406,
         *               "label": "Homelessness"
         *             },
         *             "second": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93
         *             }
         *           },
         *           "position": 11
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        FoundPledgePage: {
            /** @description In the list's order. */
            items: components["schemas"]["FoundPledge"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description A pledge of a manifesto as it stands.
         * @example {
         *       "id": "p-4f9a1c07d2b8e635",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "text": "Build 400 council homes by 2030.",
         *       "stem": "We will:",
         *       "headings": [
         *         "Homes for Netherby"
         *       ],
         *       "page": 3,
         *       "pageLabel": "2",
         *       "firmness": "firm",
         *       "testable": true,
         *       "topic": {
         *         "major": 14,
         *         "label": "Housing and community",
         *         "confidence": 0.93,
         *         "subtopic": {
         *           "code": 1406,
         *           "label": "Homelessness"
         *         },
         *         "second": {
         *           "major": 14,
         *           "label": "Housing and community",
         *           "confidence": 0.93
         *         }
         *       },
         *       "position": 11
         *     }
         */
        FoundPledge: {
            /**
             * @description Stays the same through the manifesto's versions.
             * @example p-4f9a1c07d2b8e635
             */
            id: string;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description As the document has it.
             * @example Build 400 council homes by 2030.
             */
            text: string;
            /**
             * @description The open sentence that a list item completes; null if there is none.
             * @example We will:
             */
            stem: string | null;
            /**
             * @description The headings above, outermost first.
             * @example [
             *       "Homes for Netherby"
             *     ]
             */
            headings: string[];
            /**
             * @description 1-based place of the page in the file.
             * @example 3
             */
            page: number;
            /**
             * @description What that page calls itself, as the number printed on it; null if nothing.
             * @example 2
             */
            pageLabel: string | null;
            /**
             * @description Whether it binds without reserve.
             * @enum {string}
             */
            firmness: "firm" | "soft";
            /** @description Whether fulfilment can be judged from the words alone. */
            testable: boolean;
            topic: components["schemas"]["Topic"];
            /**
             * @description 0-based, among the version's pledges.
             * @example 11
             */
            position: number;
        };
        /**
         * @description One pledge through all versions of its manifesto.
         * @example {
         *       "pledge": "p-4f9a1c07d2b8e635",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "pledges": [
         *         {
         *           "pledge": "p-4f9a1c07d2b8e635",
         *           "since": 1,
         *           "until": 3,
         *           "stands": false,
         *           "quote": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "firmness": "firm",
         *             "testable": true,
         *             "topic": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93,
         *               "subtopic": {
         *                 "code": 1406,
         *                 "label": "Homelessness"
         *               },
         *               "second": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93
         *               }
         *             },
         *             "position": 11
         *           }
         *         }
         *       ],
         *       "steps": [
         *         {
         *           "kind": "first",
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "version": 2,
         *           "entry": 17,
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "from": [
         *             "p-4f9a1c07d2b8e635"
         *           ],
         *           "to": [
         *             "p-4f9a1c07d2b8e635"
         *           ],
         *           "change": {
         *             "relation": "modified",
         *             "primary": "cosmetic",
         *             "facets": [
         *               "strengthened"
         *             ],
         *             "evidence": [
         *               {
         *                 "facet": "strengthened",
         *                 "before": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ],
         *                 "after": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ]
         *               }
         *             ],
         *             "before": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "became": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "was": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "account": "The amount rose from 300 to 400 council homes."
         *           },
         *           "withdrawn": true
         *         }
         *       ],
         *       "complete": true
         *     }
         */
        PledgeHistory: {
            /**
             * @description Stays the same through the manifesto's versions.
             * @example p-4f9a1c07d2b8e635
             */
            pledge: string;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /** @description It and all it was split into, merged with or came from, by first version. */
            pledges: components["schemas"]["PledgeLine"][];
            /** @description What befell them, in the order of versions. */
            steps: components["schemas"]["PledgeStep"][];
            /** @description False if the family is larger than what was read. */
            complete: boolean;
        };
        /**
         * @description From when to when one pledge of the family stands.
         * @example {
         *       "pledge": "p-4f9a1c07d2b8e635",
         *       "since": 1,
         *       "until": 3,
         *       "stands": false,
         *       "quote": {
         *         "text": "Build 400 council homes by 2030.",
         *         "stem": "We will:",
         *         "headings": [
         *           "Homes for Netherby"
         *         ],
         *         "page": 3,
         *         "pageLabel": "2",
         *         "firmness": "firm",
         *         "testable": true,
         *         "topic": {
         *           "major": 14,
         *           "label": "Housing and community",
         *           "confidence": 0.93,
         *           "subtopic": {
         *             "code": 1406,
         *             "label": "Homelessness"
         *           },
         *           "second": {
         *             "major": 14,
         *             "label": "Housing and community",
         *             "confidence": 0.93
         *           }
         *         },
         *         "position": 11
         *       }
         *     }
         */
        PledgeLine: {
            /**
             * @description Stays the same through the manifesto's versions.
             * @example p-4f9a1c07d2b8e635
             */
            pledge: string;
            /**
             * @description The version in which it was first stated or found.
             * @example 1
             */
            since: number;
            /**
             * @description The version in which it was dropped or went into another; null if it stands, or was only in versions that were withdrawn.
             * @example 3
             */
            until: number | null;
            /**
             * @description Whether it is in the version that stands.
             * @example false
             */
            stands: boolean;
            /** @description How it read last. */
            quote: components["schemas"]["Quote"] | null;
        };
        /**
         * @description What befell one pledge or several in one version.
         * @example {
         *       "kind": "first",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "version": 2,
         *       "entry": 17,
         *       "at": "2026-11-21T09:30:00.000Z",
         *       "from": [
         *         "p-4f9a1c07d2b8e635"
         *       ],
         *       "to": [
         *         "p-4f9a1c07d2b8e635"
         *       ],
         *       "change": {
         *         "relation": "modified",
         *         "primary": "cosmetic",
         *         "facets": [
         *           "strengthened"
         *         ],
         *         "evidence": [
         *           {
         *             "facet": "strengthened",
         *             "before": [
         *               {
         *                 "quote": 0,
         *                 "start": 6,
         *                 "end": 9
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "quote": 0,
         *                 "start": 6,
         *                 "end": 9
         *               }
         *             ]
         *           }
         *         ],
         *         "before": [
         *           {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "firmness": "firm",
         *             "testable": true,
         *             "topic": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93,
         *               "subtopic": {
         *                 "code": 1406,
         *                 "label": "Homelessness"
         *               },
         *               "second": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93
         *               }
         *             },
         *             "position": 11
         *           }
         *         ],
         *         "after": [
         *           {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "firmness": "firm",
         *             "testable": true,
         *             "topic": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93,
         *               "subtopic": {
         *                 "code": 1406,
         *                 "label": "Homelessness"
         *               },
         *               "second": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93
         *               }
         *             },
         *             "position": 11
         *           }
         *         ],
         *         "became": {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "kind": "pledge",
         *           "index": 41
         *         },
         *         "was": {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "kind": "pledge",
         *           "index": 41
         *         },
         *         "account": "The amount rose from 300 to 400 council homes."
         *       },
         *       "withdrawn": true
         *     }
         */
        PledgeStep: {
            /**
             * @description What befell them. `found-anew` and `lost-anew`: the rules that find pledges changed, not the text.
             * @enum {string}
             */
            kind: "first" | "modified" | "moved" | "split" | "merged" | "added" | "removed" | "found-anew" | "lost-anew";
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version in which it befell them.
             * @example 2
             */
            version: number;
            /**
             * @description The ledger entry that published the version.
             * @example 17
             */
            entry: number;
            /**
             * Format: date-time
             * @description When the version was published.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @description The pledges it comes from. */
            from: string[];
            /** @description The pledges it becomes. */
            to: string[];
            /** @description What the author changed; null if nothing. */
            change: components["schemas"]["Change"] | null;
            /** @description Whether the version was taken back since. */
            withdrawn: boolean;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "entry": 17,
         *           "position": 0,
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "version": 2,
         *           "follows": 1,
         *           "change": {
         *             "relation": "modified",
         *             "primary": "cosmetic",
         *             "facets": [
         *               "strengthened"
         *             ],
         *             "evidence": [
         *               {
         *                 "facet": "strengthened",
         *                 "before": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ],
         *                 "after": [
         *                   {
         *                     "quote": 0,
         *                     "start": 6,
         *                     "end": 9
         *                   }
         *                 ]
         *               }
         *             ],
         *             "before": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "text": "Build 400 council homes by 2030.",
         *                 "stem": "We will:",
         *                 "headings": [
         *                   "Homes for Netherby"
         *                 ],
         *                 "page": 3,
         *                 "pageLabel": "2",
         *                 "firmness": "firm",
         *                 "testable": true,
         *                 "topic": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93,
         *                   "subtopic": {
         *                     "code": 1406,
         *                     "label": "Homelessness"
         *                   },
         *                   "second": {
         *                     "major": 14,
         *                     "label": "Housing and community",
         *                     "confidence": 0.93
         *                   }
         *                 },
         *                 "position": 11
         *               }
         *             ],
         *             "became": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "was": {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "kind": "pledge",
         *               "index": 41
         *             },
         *             "account": "The amount rose from 300 to 400 council homes."
         *           },
         *           "pledges": {
         *             "before": [
         *               "…"
         *             ],
         *             "after": [
         *               "…"
         *             ]
         *           },
         *           "withdrawnBy": null,
         *           "links": {
         *             "manifesto": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06",
         *             "version": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2",
         *             "event": "https://ledger.example/v1/events/17",
         *             "changes": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *             "page": "https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2"
         *           }
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        PublishedChangePage: {
            /** @description In the list's order. */
            items: components["schemas"]["PublishedChange"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description One change of one pledge, as a version brought it.
         * @example {
         *       "entry": 17,
         *       "position": 0,
         *       "at": "2026-11-21T09:30:00.000Z",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "version": 2,
         *       "follows": 1,
         *       "change": {
         *         "relation": "modified",
         *         "primary": "cosmetic",
         *         "facets": [
         *           "strengthened"
         *         ],
         *         "evidence": [
         *           {
         *             "facet": "strengthened",
         *             "before": [
         *               {
         *                 "quote": 0,
         *                 "start": 6,
         *                 "end": 9
         *               }
         *             ],
         *             "after": [
         *               {
         *                 "quote": 0,
         *                 "start": 6,
         *                 "end": 9
         *               }
         *             ]
         *           }
         *         ],
         *         "before": [
         *           {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "firmness": "firm",
         *             "testable": true,
         *             "topic": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93,
         *               "subtopic": {
         *                 "code": 1406,
         *                 "label": "Homelessness"
         *               },
         *               "second": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93
         *               }
         *             },
         *             "position": 11
         *           }
         *         ],
         *         "after": [
         *           {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "firmness": "firm",
         *             "testable": true,
         *             "topic": {
         *               "major": 14,
         *               "label": "Housing and community",
         *               "confidence": 0.93,
         *               "subtopic": {
         *                 "code": 1406,
         *                 "label": "Homelessness"
         *               },
         *               "second": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93
         *               }
         *             },
         *             "position": 11
         *           }
         *         ],
         *         "became": {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "kind": "pledge",
         *           "index": 41
         *         },
         *         "was": {
         *           "text": "Build 400 council homes by 2030.",
         *           "stem": "We will:",
         *           "headings": [
         *             "Homes for Netherby"
         *           ],
         *           "page": 3,
         *           "pageLabel": "2",
         *           "kind": "pledge",
         *           "index": 41
         *         },
         *         "account": "The amount rose from 300 to 400 council homes."
         *       },
         *       "pledges": {
         *         "before": [
         *           "…"
         *         ],
         *         "after": [
         *           "…"
         *         ]
         *       },
         *       "withdrawnBy": null,
         *       "links": {
         *         "manifesto": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06",
         *         "version": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2",
         *         "event": "https://ledger.example/v1/events/17",
         *         "changes": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *         "page": "https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2"
         *       }
         *     }
         */
        PublishedChange: {
            /**
             * @description The ledger entry that published it.
             * @example 17
             */
            entry: number;
            /**
             * @description 0-based, among the entry's changes, the most important first.
             * @example 0
             */
            position: number;
            /**
             * Format: date-time
             * @description When it was published.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version that brought it.
             * @example 2
             */
            version: number;
            /**
             * @description The version it is a change from.
             * @example 1
             */
            follows: number;
            change: components["schemas"]["Change"];
            /** @description The ids of the pledges that the change quotes, in its order. */
            pledges: {
                /** @description Of those before. */
                before: string[];
                /** @description Of those after. */
                after: string[];
            };
            /**
             * @description The entry that took the version back; null while it counts.
             * @example null
             */
            withdrawnBy: number | null;
            /** @description Where it stands among the rest. */
            links: {
                /**
                 * Format: uri
                 * @description The manifesto.
                 * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06
                 */
                manifesto: string;
                /**
                 * Format: uri
                 * @description The version that brought the change.
                 * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2
                 */
                version: string;
                /**
                 * Format: uri
                 * @description The ledger entry.
                 * @example https://ledger.example/v1/events/17
                 */
                event: string;
                /**
                 * Format: uri
                 * @description The whole change set.
                 * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                 */
                changes: string;
                /**
                 * Format: uri
                 * @description The change set, for people.
                 * @example https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                 */
                page: string;
            };
        };
        /**
         * @description A feed as JSON Feed 1.1 says it.
         * @example {
         *       "version": "https://jsonfeed.org/version/1.1",
         *       "title": "Pledge Ledger: what changed – Housing and community",
         *       "home_page_url": "https://ledger.example/",
         *       "feed_url": "https://ledger.example/v1/changes.json?topic=14",
         *       "language": "en-GB",
         *       "authors": [
         *         {
         *           "name": "Riverside",
         *           "url": "https://ledger.example/"
         *         }
         *       ],
         *       "items": [
         *         {
         *           "id": "tag:ledger.example,2026:entry/17/change/0",
         *           "url": "https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *           "external_url": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2",
         *           "title": "Riverside, Netherby, 6 May 2027: Dropped: “…”.",
         *           "summary": "Dropped: “…”.",
         *           "content_html": "<p>Dropped: “…”.</p>",
         *           "date_published": "2026-11-21T09:30:00.000Z",
         *           "authors": [
         *             {
         *               "name": "Riverside",
         *               "url": "https://ledger.example/"
         *             }
         *           ],
         *           "tags": [
         *             "…"
         *           ]
         *         }
         *       ]
         *     }
         */
        JsonFeed: {
            /**
             * @description The version of JSON Feed.
             * @enum {string}
             */
            version: "https://jsonfeed.org/version/1.1";
            /**
             * @description What the feed is about.
             * @example Pledge Ledger: what changed – Housing and community
             */
            title: string;
            /**
             * Format: uri
             * @description The ledger, for people.
             * @example https://ledger.example/
             */
            home_page_url: string;
            /**
             * Format: uri
             * @description This feed.
             * @example https://ledger.example/v1/changes.json?topic=14
             */
            feed_url: string;
            /**
             * @description Of its words.
             * @example en-GB
             */
            language: string;
            /** @description Who keeps the feed. */
            authors: {
                /**
                 * @description As people call it.
                 * @example Riverside
                 */
                name: string;
                /**
                 * Format: uri
                 * @description Where it is at home.
                 * @example https://ledger.example/
                 */
                url?: string;
            }[];
            /** @description The changes, newest first. */
            items: {
                /**
                 * @description Names the change, and stays the same.
                 * @example tag:ledger.example,2026:entry/17/change/0
                 */
                id: string;
                /**
                 * Format: uri
                 * @description The change set, for people.
                 * @example https://ledger.example/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                 */
                url: string;
                /**
                 * Format: uri
                 * @description The change set, for programs.
                 * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/changes?from=1&to=2
                 */
                external_url: string;
                /**
                 * @description The manifesto, and the change.
                 * @example Riverside, Netherby, 6 May 2027: Dropped: “…”.
                 */
                title: string;
                /**
                 * @description The change in one sentence.
                 * @example Dropped: “…”.
                 */
                summary: string;
                /**
                 * @description That sentence, with both wordings.
                 * @example <p>Dropped: “…”.</p>
                 */
                content_html: string;
                /**
                 * Format: date-time
                 * @description When the version was published.
                 * @example 2026-11-21T09:30:00.000Z
                 */
                date_published: string;
                /** @description Whose pledge it is. */
                authors: {
                    /**
                     * @description As people call it.
                     * @example Riverside
                     */
                    name: string;
                    /**
                     * Format: uri
                     * @description Where it is at home.
                     * @example https://ledger.example/
                     */
                    url?: string;
                }[];
                /** @description What became of the pledge, its facets and topics. */
                tags: string[];
            }[];
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "name": "netherby",
         *           "manifestos": 41,
         *           "versions": 97,
         *           "withdrawn": 2,
         *           "pledges": 1512,
         *           "changes": 488
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        TallyPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Tally"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description How much the ledger holds of one party, area or election.
         * @example {
         *       "name": "netherby",
         *       "manifestos": 41,
         *       "versions": 97,
         *       "withdrawn": 2,
         *       "pledges": 1512,
         *       "changes": 488
         *     }
         */
        Tally: {
            /**
             * @description As it stands in manifestos' ids.
             * @example netherby
             */
            name: string;
            /**
             * @description Manifestos of which a version stands.
             * @example 41
             */
            manifestos: number;
            /**
             * @description Versions published and not withdrawn.
             * @example 97
             */
            versions: number;
            /**
             * @description Versions withdrawn.
             * @example 2
             */
            withdrawn: number;
            /**
             * @description Pledges of the versions that stand.
             * @example 1512
             */
            pledges: number;
            /**
             * @description Changes published, without spelling and layout.
             * @example 488
             */
            changes: number;
        };
        /**
         * @description The codebook, with how much the ledger holds of each topic.
         * @example {
         *       "items": [
         *         {
         *           "major": 14,
         *           "label": "Housing and community",
         *           "pledges": 1512,
         *           "changes": 488
         *         }
         *       ]
         *     }
         */
        TopicList: {
            /** @description By number. */
            items: components["schemas"]["TopicTally"][];
        };
        /**
         * @description A topic, and how much the ledger holds of it.
         * @example {
         *       "major": 14,
         *       "label": "Housing and community",
         *       "pledges": 1512,
         *       "changes": 488
         *     }
         */
        TopicTally: {
            /**
             * @description Comparative Agendas Project major topic; 0 is no policy content.
             * @example 14
             */
            major: number;
            /**
             * @description Its name.
             * @example Housing and community
             */
            label: string;
            /**
             * @description Pledges of the versions that stand.
             * @example 1512
             */
            pledges: number;
            /**
             * @description Changes published, without spelling and layout.
             * @example 488
             */
            changes: number;
        };
        /**
         * @description How much the ledger holds.
         * @example {
         *       "entries": 17,
         *       "manifestos": 41,
         *       "versions": 97,
         *       "withdrawn": 2,
         *       "pledges": 1512,
         *       "changes": 488
         *     }
         */
        Stats: {
            /**
             * @description The ledger's last entry.
             * @example 17
             */
            entries: number;
            /**
             * @description Manifestos of which a version stands.
             * @example 41
             */
            manifestos: number;
            /**
             * @description Versions published and not withdrawn.
             * @example 97
             */
            versions: number;
            /**
             * @description Versions withdrawn.
             * @example 2
             */
            withdrawn: number;
            /**
             * @description Pledges of the versions that stand.
             * @example 1512
             */
            pledges: number;
            /**
             * @description Changes published, without spelling and layout.
             * @example 488
             */
            changes: number;
        };
        /**
         * @description Entries of the ledger after the one given.
         * @example {
         *       "items": [
         *         {
         *           "kind": "published",
         *           "entry": 17,
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "version": 2,
         *           "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "summary": {
         *             "headline": "2 dropped, 1 weakened, 12 unchanged",
         *             "counts": {
         *               "same": 12,
         *               "cosmetic": 1,
         *               "modified": 3,
         *               "moved": 1,
         *               "split": 0,
         *               "merged": 0,
         *               "added": 2,
         *               "removed": 2
         *             }
         *           }
         *         }
         *       ],
         *       "last": 17
         *     }
         */
        EventList: {
            /** @description In the ledger's order. */
            items: components["schemas"]["Event"][];
            /**
             * @description Give it as `after` to continue: the last entry in `items` or, where there are none, the last known; never more than the ledger's last.
             * @example 17
             */
            last: number;
        };
        /**
         * @description One entry of the ledger: what befell which version, and when.
         * @example {
         *       "kind": "published",
         *       "entry": 17,
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "version": 2,
         *       "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "at": "2026-11-21T09:30:00.000Z",
         *       "summary": {
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "counts": {
         *           "same": 12,
         *           "cosmetic": 1,
         *           "modified": 3,
         *           "moved": 1,
         *           "split": 0,
         *           "merged": 0,
         *           "added": 2,
         *           "removed": 2
         *         }
         *       }
         *     }
         */
        Event: {
            /**
             * @description The version was published.
             * @enum {string}
             */
            kind: "published";
            /**
             * @description 1, 2, 3… without gaps, over all manifestos.
             * @example 17
             */
            entry: number;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version that it is about.
             * @example 2
             */
            version: number;
            /**
             * @description The upload it was made of.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            /**
             * Format: date-time
             * @description When it happened; never before the entry before.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /** @description What changed since the version it follows; null where it follows none. */
            summary: components["schemas"]["Summary"] | null;
        } | {
            /**
             * @description The version was taken back.
             * @enum {string}
             */
            kind: "withdrawn";
            /**
             * @description 1, 2, 3… without gaps, over all manifestos.
             * @example 17
             */
            entry: number;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version that it is about.
             * @example 2
             */
            version: number;
            /**
             * @description The upload it was made of.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            /**
             * Format: date-time
             * @description When it happened; never before the entry before.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * @description Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.
             * @example It was a draft.
             */
            reason: string;
            /**
             * @description The version that stands again, unless a later one stands; null for none.
             * @example 1
             */
            fallsBackTo: number | null;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "id": "4f9a1c0be2d7835f6a1b9c0d4e",
         *           "key": "inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf",
         *           "fileName": "Our plan for Netherby.pdf",
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "arrivedAt": "2026-11-21T09:30:00.000Z",
         *           "size": 184320,
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *           "format": "pdf",
         *           "wishes": {
         *             "review": true,
         *             "follows": 2
         *           },
         *           "state": {
         *             "name": "awaiting"
         *           },
         *           "history": [
         *             {
         *               "state": "awaiting",
         *               "at": "2026-11-21T09:30:00.000Z"
         *             }
         *           ]
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        UploadPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Upload"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description One file that was sent, and how far it came.
         * @example {
         *       "id": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "key": "inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf",
         *       "fileName": "Our plan for Netherby.pdf",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "arrivedAt": "2026-11-21T09:30:00.000Z",
         *       "size": 184320,
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "format": "pdf",
         *       "wishes": {
         *         "review": true,
         *         "follows": 2
         *       },
         *       "state": {
         *         "name": "awaiting"
         *       },
         *       "history": [
         *         {
         *           "state": "awaiting",
         *           "at": "2026-11-21T09:30:00.000Z"
         *         }
         *       ]
         *     }
         */
        Upload: {
            /**
             * @description The upload's id, or its ticket while the file is awaited.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            id: string;
            /**
             * @description Where the bucket keeps it.
             * @example inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf
             */
            key: string;
            /**
             * @description As it was sent.
             * @example Our plan for Netherby.pdf
             */
            fileName: string;
            /**
             * @description Whose version it is to be; null if the file could not be placed.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string | null;
            /**
             * Format: date-time
             * @description When the file arrived; null while it is awaited.
             * @example 2026-11-21T09:30:00.000Z
             */
            arrivedAt: string | null;
            /**
             * @description Bytes; null while the file is awaited.
             * @example 184320
             */
            size: number | null;
            /**
             * @description Of its bytes; null until they were read.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string | null;
            /**
             * @description What kind of file it is; null until it was read.
             * @enum {string|null}
             */
            format: "pdf" | "docx" | "html" | "markdown" | "text" | null;
            /** @description What the uploader asked for; absent for nothing. */
            wishes?: {
                /**
                 * @description Hold the version, so that a person can look at it before it is published.
                 * @enum {boolean}
                 */
                review?: true;
                /**
                 * @description The version that must stand when this one is stored, 0 for none; else it is held.
                 * @example 2
                 */
                follows?: number;
            };
            state: components["schemas"]["UploadState"];
            /** @description How it came so far. */
            history: {
                /**
                 * @description How far it came.
                 * @enum {string}
                 */
                state: "awaiting" | "received" | "recognising" | "extracted" | "classified" | "held" | "failed" | "duplicate" | "published";
                /**
                 * Format: date-time
                 * @description When it got there.
                 * @example 2026-11-21T09:30:00.000Z
                 */
                at: string;
            }[];
        };
        /**
         * @description How far an upload came, and why it stopped, if it did.
         * @example {
         *       "name": "awaiting"
         *     }
         */
        UploadState: {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "awaiting";
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "received";
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "recognising";
            /** @description How far text recognition is; null until it begins. */
            progress: {
                /**
                 * @description Pages recognised.
                 * @example 4
                 */
                done: number;
                /**
                 * @description Pages that are pictures of text.
                 * @example 12
                 */
                pages: number;
            } | null;
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "extracted";
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "classified";
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "published";
            /**
             * @description The version that it became.
             * @example 2
             */
            version: number;
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "duplicate";
            /**
             * @description The version that has the same bytes.
             * @example 2
             */
            version: number;
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "held";
            /** @description Why it waits for a person. */
            reasons: {
                /**
                 * @description Names the reason.
                 * @enum {string}
                 */
                code: "low-coverage" | "damaged" | "low-confidence" | "other-language" | "no-pledges" | "most-pledges-gone" | "proof-failed" | "older-than-latest" | "rules-changed" | "on-request" | "other-latest";
                /**
                 * @description What is the matter.
                 * @example Only 41 % of the text could be read.
                 */
                message: string;
                /**
                 * @description What can be done about it.
                 * @example Look at the text and publish it if it is whole.
                 */
                remedy: string;
            }[];
        } | {
            /**
             * @description How far it came.
             * @enum {string}
             */
            name: "failed";
            /** @description Why it failed. */
            failure: {
                /**
                 * @description Names the failure.
                 * @enum {string}
                 */
                code: "empty" | "unknown-type" | "unsupported-type" | "encrypted" | "corrupt" | "scanned" | "no-text" | "too-large" | "too-many-pages" | "not-placed" | "missing" | "timed-out" | "internal";
                /**
                 * @description What is the matter.
                 * @example The file is encrypted.
                 */
                message: string;
                /**
                 * @description What can be done about it.
                 * @example Save it without a password and send it again.
                 */
                remedy: string;
            };
        };
        /**
         * @description Where to send one file, and where to follow it.
         * @example {
         *       "id": "t-mk3vq8w2h7xd5nr9bycf4tje",
         *       "key": "inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf",
         *       "send": {
         *         "method": "POST",
         *         "url": "https://bucket.s3.eu-west-2.amazonaws.com/",
         *         "fields": {
         *           "Content-Type": "application/pdf"
         *         }
         *       },
         *       "maxBytes": 52428800,
         *       "expiresAt": "2026-11-21T09:30:00.000Z",
         *       "howTo": "curl -F file=@plan.pdf …"
         *     }
         */
        Ticket: {
            /**
             * @description Read `/v1/uploads/{id}` to follow the file.
             * @example t-mk3vq8w2h7xd5nr9bycf4tje
             */
            id: string;
            /**
             * @description Where the bucket will keep the file.
             * @example inbox/riverside/netherby/2027-05-06/t-mk3vq8w2h7xd5nr9bycf4tje/Our plan for Netherby.pdf
             */
            key: string;
            /** @description An HTML form post: these fields, then the part `file`. */
            send: {
                /**
                 * @description How to send it.
                 * @enum {string}
                 */
                method: "POST";
                /**
                 * @description Where to send it.
                 * @example https://bucket.s3.eu-west-2.amazonaws.com/
                 */
                url: string;
                /**
                 * @description What to send before the file.
                 * @example {
                 *       "Content-Type": "application/pdf"
                 *     }
                 */
                fields: {
                    [key: string]: string;
                };
            };
            /**
             * @description A larger file is refused.
             * @example 52428800
             */
            maxBytes: number;
            /**
             * Format: date-time
             * @description Until when the file can be sent.
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description The same as a curl command.
             * @example curl -F file=@plan.pdf …
             */
            howTo: string;
        };
        /**
         * @description Which file is to come, as which manifesto's next version.
         * @example {
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "fileName": "Our plan for Netherby.pdf",
         *       "contentType": "application/pdf",
         *       "review": true,
         *       "follows": 2
         *     }
         */
        TicketRequest: {
            /**
             * @description `<party>.<area>.<election>`
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The file's name, as people are to see it.
             * @example Our plan for Netherby.pdf
             */
            fileName: string;
            /**
             * @description The file's media type; its bytes decide.
             * @example application/pdf
             */
            contentType?: string;
            /**
             * @description Hold the version, so that a person can look at it before it is published.
             * @example true
             */
            review?: boolean;
            /**
             * @description The version that it replaces, which must stand when it is stored; 0 for none.
             * @example 2
             */
            follows?: number;
        };
        /**
         * @description A held upload as the version it would become.
         * @example {
         *       "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "version": {
         *         "manifesto": "riverside.netherby.2027-05-06",
         *         "number": 2,
         *         "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *         "follows": 1,
         *         "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "fileName": "Our plan for Netherby.pdf",
         *         "format": "pdf",
         *         "title": "Our plan for Netherby",
         *         "pages": 12,
         *         "coverage": 0.998,
         *         "warnings": [
         *           {
         *             "code": "struck-text",
         *             "message": "Left out as struck out: “free parking for all”.",
         *             "page": 3
         *           }
         *         ],
         *         "units": 214,
         *         "pledges": 37,
         *         "summary": {
         *           "headline": "2 dropped, 1 weakened, 12 unchanged",
         *           "counts": {
         *             "same": 12,
         *             "cosmetic": 1,
         *             "modified": 3,
         *             "moved": 1,
         *             "split": 0,
         *             "merged": 0,
         *             "added": 2,
         *             "removed": 2
         *           }
         *         },
         *         "rules": {
         *           "extract": "7",
         *           "classify": "9",
         *           "compare": "5"
         *         },
         *         "comparedAnew": true
         *       },
         *       "changes": [
         *         {
         *           "relation": "modified",
         *           "primary": "cosmetic",
         *           "facets": [
         *             "strengthened"
         *           ],
         *           "evidence": [
         *             {
         *               "facet": "strengthened",
         *               "before": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ],
         *               "after": [
         *                 {
         *                   "quote": 0,
         *                   "start": 6,
         *                   "end": 9
         *                 }
         *               ]
         *             }
         *           ],
         *           "before": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "after": [
         *             {
         *               "text": "Build 400 council homes by 2030.",
         *               "stem": "We will:",
         *               "headings": [
         *                 "Homes for Netherby"
         *               ],
         *               "page": 3,
         *               "pageLabel": "2",
         *               "firmness": "firm",
         *               "testable": true,
         *               "topic": {
         *                 "major": 14,
         *                 "label": "Housing and community",
         *                 "confidence": 0.93,
         *                 "subtopic": {
         *                   "code": 1406,
         *                   "label": "Homelessness"
         *                 },
         *                 "second": {
         *                   "major": 14,
         *                   "label": "Housing and community",
         *                   "confidence": 0.93
         *                 }
         *               },
         *               "position": 11
         *             }
         *           ],
         *           "became": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "was": {
         *             "text": "Build 400 council homes by 2030.",
         *             "stem": "We will:",
         *             "headings": [
         *               "Homes for Netherby"
         *             ],
         *             "page": 3,
         *             "pageLabel": "2",
         *             "kind": "pledge",
         *             "index": 41
         *           },
         *           "account": "The amount rose from 300 to 400 council homes."
         *         }
         *       ],
         *       "current": true,
         *       "alerts": 3
         *     }
         */
        Preview: {
            /**
             * @description The upload it was made of.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            version: components["schemas"]["PlannedVersion"];
            /** @description From the version that it would follow, most important first. */
            changes: components["schemas"]["Change"][];
            /** @description Whether the version that it was compared with still stands. If not, it is compared anew when it is published, and its changes will be others. */
            current: boolean;
            /**
             * @description How many subscribers would be alerted, as they are now.
             * @example 3
             */
            alerts: number;
        };
        /**
         * @description What a held upload would become, as it was when it was held.
         * @example {
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "number": 2,
         *       "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "follows": 1,
         *       "previousUpload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "fileName": "Our plan for Netherby.pdf",
         *       "format": "pdf",
         *       "title": "Our plan for Netherby",
         *       "pages": 12,
         *       "coverage": 0.998,
         *       "warnings": [
         *         {
         *           "code": "struck-text",
         *           "message": "Left out as struck out: “free parking for all”.",
         *           "page": 3
         *         }
         *       ],
         *       "units": 214,
         *       "pledges": 37,
         *       "summary": {
         *         "headline": "2 dropped, 1 weakened, 12 unchanged",
         *         "counts": {
         *           "same": 12,
         *           "cosmetic": 1,
         *           "modified": 3,
         *           "moved": 1,
         *           "split": 0,
         *           "merged": 0,
         *           "added": 2,
         *           "removed": 2
         *         }
         *       },
         *       "rules": {
         *         "extract": "7",
         *         "classify": "9",
         *         "compare": "5"
         *       },
         *       "comparedAnew": true
         *     }
         */
        PlannedVersion: {
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description 1, 2, 3… without gaps.
             * @example 2
             */
            number: number;
            /**
             * @description The upload it was made of.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            /**
             * @description The version it was compared with: the latest before it that stood; null where none did.
             * @example 1
             */
            follows: number | null;
            /**
             * @description The upload of the version it follows; null if it follows none.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            previousUpload: string | null;
            /**
             * @description Of the file's bytes.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            sha256: string;
            /**
             * @description As it was uploaded.
             * @example Our plan for Netherby.pdf
             */
            fileName: string;
            /**
             * @description What kind of file it is.
             * @enum {string}
             */
            format: "pdf" | "docx" | "html" | "markdown" | "text";
            /**
             * @description The document's own; null if it has none.
             * @example Our plan for Netherby
             */
            title: string | null;
            /**
             * @description Pages of the file; 1 where it has none.
             * @example 12
             */
            pages: number;
            /**
             * @description Share of the raw text's letters and digits that were read.
             * @example 0.998
             */
            coverage: number;
            /** @description What to know of how it was read. */
            warnings: components["schemas"]["Warning"][];
            /**
             * @description Sentences and list items.
             * @example 214
             */
            units: number;
            /**
             * @description Those that commit the author.
             * @example 37
             */
            pledges: number;
            /** @description What changed since the version it follows; null where it follows none. */
            summary: components["schemas"]["Summary"] | null;
            /** @description Versions of the rules that made it. */
            rules: {
                /**
                 * @description Those that read the file.
                 * @example 7
                 */
                extract: string;
                /**
                 * @description Those that found its pledges.
                 * @example 9
                 */
                classify: string;
                /**
                 * @description Those that compared them.
                 * @example 5
                 */
                compare: string;
            };
            /**
             * @description Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.
             * @enum {boolean}
             */
            comparedAnew?: true;
        };
        /**
         * @description A withdrawal on its way, and where to see it done.
         * @example {
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "version": 2,
         *       "reason": "It was a draft.",
         *       "look": {
         *         "version": "https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2",
         *         "events": "https://ledger.example/v1/events?after=17"
         *       }
         *     }
         */
        WithdrawalAsked: {
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The version that is taken back.
             * @example 2
             */
            version: number;
            /**
             * @description Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.
             * @example It was a draft.
             */
            reason: string;
            /** @description Where to see it done. */
            look: {
                /**
                 * @description Says `withdrawn` once it is done, usually within seconds.
                 * @example https://ledger.example/v1/manifestos/riverside.netherby.2027-05-06/versions/2
                 */
                version: string;
                /**
                 * @description The ledger, which gets an entry that says so.
                 * @example https://ledger.example/v1/events?after=17
                 */
                events: string;
            };
        };
        /**
         * @description Why a version is taken back.
         * @example {
         *       "reason": "It was a draft."
         *     }
         */
        WithdrawalRequest: {
            /**
             * @description Why it is taken back, for everybody to read: it is shown with the version and sent to who was told of it.
             * @example It was a draft.
             */
            reason: string;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "act": "hold-requested",
         *           "at": "2026-11-21T09:30:00.000Z",
         *           "by": "staff",
         *           "manifesto": "riverside.netherby.2027-05-06",
         *           "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *           "version": 2,
         *           "note": "low-coverage"
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        AuditPage: {
            /** @description In the list's order. */
            items: components["schemas"]["AuditRecord"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description An act of review: who did what when.
         * @example {
         *       "act": "hold-requested",
         *       "at": "2026-11-21T09:30:00.000Z",
         *       "by": "staff",
         *       "manifesto": "riverside.netherby.2027-05-06",
         *       "upload": "4f9a1c0be2d7835f6a1b9c0d4e",
         *       "version": 2,
         *       "note": "low-coverage"
         *     }
         */
        AuditRecord: {
            /**
             * @description What was done.
             * @enum {string}
             */
            act: "hold-requested" | "published" | "withdrawn";
            /**
             * Format: date-time
             * @description When it was done.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * @description Who did it, as their token names them; null where unknown.
             * @example staff
             */
            by: string | null;
            /**
             * @description The manifesto: `<party>.<area>.<election>`.
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /**
             * @description The upload it was done about.
             * @example 4f9a1c0be2d7835f6a1b9c0d4e
             */
            upload: string;
            /**
             * @description The version that was withdrawn; null where the upload had no number yet.
             * @example 2
             */
            version: number | null;
            /**
             * @description The reason given, or the codes of the reasons passed over, in a row.
             * @example low-coverage
             */
            note: string;
        };
        /**
         * @description The subscription with the secret that signs its alerts.
         * @example {
         *       "id": "sub-7xk2mq9wbn4hd8rt",
         *       "url": "https://example.org/hooks/pledges",
         *       "filter": {
         *         "manifestos": [
         *           "…"
         *         ],
         *         "parties": [
         *           "…"
         *         ],
         *         "areas": [
         *           "…"
         *         ],
         *         "topics": [
         *           1
         *         ],
         *         "relations": [
         *           "modified"
         *         ],
         *         "facets": [
         *           "strengthened"
         *         ]
         *       },
         *       "after": 17,
         *       "createdAt": "2026-11-21T09:30:00.000Z",
         *       "secret": "whsec_bm90IGEgcmVhbCBzZWNyZXQsIGJ1dCAyNA=="
         *     }
         */
        NewSubscription: components["schemas"]["Subscription"] & {
            /**
             * @description Verifies the signatures (Standard Webhooks). Shown this once.
             * @example whsec_bm90IGEgcmVhbCBzZWNyZXQsIGJ1dCAyNA==
             */
            secret: string;
        };
        /**
         * @description Who wants to be told which changes.
         * @example {
         *       "id": "sub-7xk2mq9wbn4hd8rt",
         *       "url": "https://example.org/hooks/pledges",
         *       "filter": {
         *         "manifestos": [
         *           "…"
         *         ],
         *         "parties": [
         *           "…"
         *         ],
         *         "areas": [
         *           "…"
         *         ],
         *         "topics": [
         *           1
         *         ],
         *         "relations": [
         *           "modified"
         *         ],
         *         "facets": [
         *           "strengthened"
         *         ]
         *       },
         *       "after": 17,
         *       "createdAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        Subscription: {
            /**
             * @description Names the subscription.
             * @example sub-7xk2mq9wbn4hd8rt
             */
            id: string;
            /**
             * @description Where alerts are posted.
             * @example https://example.org/hooks/pledges
             */
            url: string;
            /** @description Which changes it is told. */
            filter: {
                /** @description Ids, `<party>.<area>.<election>`. */
                manifestos?: string[];
                /** @description The first parts of such ids. */
                parties?: string[];
                /** @description The second parts of such ids. */
                areas?: string[];
                /** @description Comparative Agendas Project major topics: 0 No policy content, 1 Macroeconomics, 2 Civil rights, 3 Health, 4 Agriculture, 5 Labour and employment, 6 Education, 7 Environment, 8 Energy, 9 Immigration, 10 Transport, 12 Law and crime, 13 Social welfare, 14 Housing and community, 15 Business and commerce, 16 Defence, 17 Technology, 18 Foreign trade, 19 International affairs, 20 Government operations, 21 Public lands and water, 23 Culture and sport. */
                topics?: number[];
                /** @description What became of the pledge. */
                relations?: ("modified" | "moved" | "split" | "merged" | "added" | "removed")[];
                /** @description What an edit did to it. */
                facets?: ("strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity")[];
            };
            /**
             * @description Only later ledger entries are delivered.
             * @example 17
             */
            after: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
        };
        /**
         * @description Where to post alerts, and about what.
         * @example {
         *       "url": "https://example.org/hooks/pledges",
         *       "filter": {}
         *     }
         */
        SubscriptionRequest: {
            /**
             * @description Where alerts are posted.
             * @example https://example.org/hooks/pledges
             */
            url: string;
            filter?: components["schemas"]["SubscriptionFilter"];
        };
        /**
         * @description Which changes to tell. A field that is absent or empty matches everything, one of its values suffices, and all fields must match.
         * @default {}
         * @example {}
         */
        SubscriptionFilter: {
            /** @description Ids, `<party>.<area>.<election>`. */
            manifestos?: string[];
            /** @description The first parts of such ids. */
            parties?: string[];
            /** @description The second parts of such ids. */
            areas?: string[];
            /** @description Comparative Agendas Project major topics: 0 No policy content, 1 Macroeconomics, 2 Civil rights, 3 Health, 4 Agriculture, 5 Labour and employment, 6 Education, 7 Environment, 8 Energy, 9 Immigration, 10 Transport, 12 Law and crime, 13 Social welfare, 14 Housing and community, 15 Business and commerce, 16 Defence, 17 Technology, 18 Foreign trade, 19 International affairs, 20 Government operations, 21 Public lands and water, 23 Culture and sport. */
            topics?: (0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 23)[];
            /** @description What became of the pledge. */
            relations?: ("modified" | "moved" | "split" | "merged" | "added" | "removed")[];
            /** @description What an edit did to it. */
            facets?: ("strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity")[];
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "id": "sub-7xk2mq9wbn4hd8rt",
         *           "url": "https://example.org/hooks/pledges",
         *           "filter": {
         *             "manifestos": [
         *               "…"
         *             ],
         *             "parties": [
         *               "…"
         *             ],
         *             "areas": [
         *               "…"
         *             ],
         *             "topics": [
         *               1
         *             ],
         *             "relations": [
         *               "modified"
         *             ],
         *             "facets": [
         *               "strengthened"
         *             ]
         *           },
         *           "after": 17,
         *           "createdAt": "2026-11-21T09:30:00.000Z"
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        SubscriptionPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Subscription"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description One page of a list, and where it continues.
         * @example {
         *       "items": [
         *         {
         *           "subscription": "sub-7xk2mq9wbn4hd8rt",
         *           "entry": 17,
         *           "state": "pending",
         *           "attempts": 1,
         *           "outcome": "HTTP 204",
         *           "updatedAt": "2026-11-21T09:30:00.000Z"
         *         }
         *       ],
         *       "next": "1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0"
         *     }
         */
        DeliveryPage: {
            /** @description In the list's order. */
            items: components["schemas"]["Delivery"][];
            /**
             * @description Give it as `cursor` for the next page; null at the end.
             * @example 1.g8t.5f1d7a84db00d2fc.WyJNQU5JRkVTVE9TIl0
             */
            next: string | null;
        };
        /**
         * @description The record of one alert to one subscriber.
         * @example {
         *       "subscription": "sub-7xk2mq9wbn4hd8rt",
         *       "entry": 17,
         *       "state": "pending",
         *       "attempts": 1,
         *       "outcome": "HTTP 204",
         *       "updatedAt": "2026-11-21T09:30:00.000Z"
         *     }
         */
        Delivery: {
            /**
             * @description Whose it is.
             * @example sub-7xk2mq9wbn4hd8rt
             */
            subscription: string;
            /**
             * @description The ledger entry it tells of.
             * @example 17
             */
            entry: number;
            /**
             * @description How it stands.
             * @enum {string}
             */
            state: "pending" | "delivered" | "failed";
            /**
             * @description Posts so far.
             * @example 1
             */
            attempts: number;
            /**
             * @description How the last attempt ended; null before the first.
             * @example HTTP 204
             */
            outcome: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
        };
        /**
         * @description That the service runs, and reaches its store.
         * @example {
         *       "status": "ok",
         *       "entries": 17
         *     }
         */
        Health: {
            /**
             * @description Always so.
             * @enum {string}
             */
            status: "ok";
            /**
             * @description The ledger's last entry.
             * @example 17
             */
            entries: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Names this very answer; send it back in `If-None-Match` to be told only of news. */
        ETag: string;
        /** @description How long the answer may be kept. */
        "Cache-Control": string;
        /** @description Where a list continues, as `rel="next"`. */
        Link: string;
        /** @description What is left to this client, and when all of it will be again. */
        RateLimit: string;
        /** @description What one client may ask for: `q` requests in `w` seconds. */
        "RateLimit-Policy": string;
        /** @description In how many seconds to go on. */
        "Retry-After": string;
        /** @description What token is needed. */
        "WWW-Authenticate": string;
        /** @description The address of what was made. */
        Location: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
