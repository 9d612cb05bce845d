// Made by `npm run client` from the API's description; edit the API's schemas instead.

export interface paths {
    "/v1/manifestos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All manifestos, by id, each with its latest version */
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
                query?: never;
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                    /** @description Items in one page. */
                    limit?: number;
                    /** @description The `next` of the page before; opaque. */
                    cursor?: string;
                    firmness?: "firm" | "soft";
                    testable?: boolean;
                    /** @description A Comparative Agendas Project major topic. */
                    topic?: number;
                    /** @description Who is to act. */
                    body?: "author" | "council" | "mayor" | "parish" | "government" | "police" | "health" | "schools" | "transport" | "developers" | "landlords" | "employers" | "utilities";
                    /** @description Only pledges whose words state such a thing. */
                    says?: "amounts" | "times" | "conditions" | "beneficiaries" | "places" | "instruments";
                };
                header?: never;
                path: {
                    /** @description `<party>.<area>.<election>` */
                    id: string;
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                    /** @description Defaults to the version before `to`. */
                    from?: number;
                    /** @description Defaults to the latest version. */
                    to?: number;
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                    /** @description Items in one page. */
                    limit?: number;
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
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recent uploads, newest first */
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
        /** A ticket to upload one file as a manifesto's next version */
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
                /** @description The upload is not held; The same request is still under way */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
    "/v1/uploads/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish an upload that is held for review */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description A string of your choice, in quotes, that names this request: repeated under it within a day, it gets the first answer and is not done again. */
                    "Idempotency-Key"?: string;
                };
                path: {
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description The upload is not held; The same request is still under way */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description The upload is not held; The same request is still under way */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description Access tokens cannot be checked at the moment */
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
                /** @description There is nothing here; There is no such manifesto; There is no such version; There is no such upload; There is no such subscription */
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
                /** @description Access tokens cannot be checked at the moment */
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
}
export interface components {
    schemas: {
        Alert: {
            /** @enum {string} */
            type: "manifesto.changed";
            /**
             * Format: date-time
             * @description When the version was published.
             * @example 2026-11-21T09:30:00.000Z
             */
            timestamp: string;
            data: {
                /** @description The ledger entry; grows with every version of any manifesto. */
                entry: number;
                /** @example riverside.netherby.2027-05-06 */
                manifesto: string;
                /** @description The version that brought the changes, 2 or later. */
                version: number;
                /**
                 * @description All that changed since the version before, also what the filter leaves out.
                 * @example 2 dropped, 1 weakened, 12 unchanged
                 */
                headline: string;
                /** @description Those that match the filter, most important first; never cosmetic ones. */
                changes: components["schemas"]["Change"][];
                links: {
                    /** @description All changes, for people. */
                    page: string;
                    /** @description All changes, for programs. */
                    api: string;
                };
            };
        };
        Change: {
            /** @enum {string} */
            relation: "modified" | "moved" | "split" | "merged" | "added" | "removed";
            /**
             * @description Null where no wording differs: added, removed, or moved with the same words.
             * @enum {string|null}
             */
            primary: "cosmetic" | "reworded" | "substantive" | "different" | null;
            /** @description Empty unless `primary` is substantive. */
            facets: ("strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity")[];
            /** @description One for each facet; empty in change sets made before it was told. */
            evidence: components["schemas"]["Evidence"][];
            before: components["schemas"]["Quote"][];
            after: components["schemas"]["Quote"][];
            became?: components["schemas"]["UnitQuote"];
            was?: components["schemas"]["UnitQuote"] & unknown;
            /** @description The change in one sentence. */
            account: string;
        };
        /** @description The words that show a facet: stretches, in UTF-16 code units, of a quote's stem, a space and its text, or of its text alone where it has no stem. */
        Evidence: {
            /** @enum {string} */
            facet: "strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity";
            before: components["schemas"]["Span"][];
            after: components["schemas"]["Span"][];
        };
        Span: {
            /** @description 0-based place among the quotes of that side. */
            quote: number;
            start: number;
            /** @description Exclusive. */
            end: number;
        };
        Quote: {
            text: string;
            /** @description The open sentence a list item completes, e.g. "We will:". */
            stem: string | null;
            /** @description The headings above, outermost first. */
            headings: string[];
            /** @description 1-based place of the page in the file. */
            page: number;
            /** @description What that page calls itself, e.g. the number printed on it. */
            pageLabel: string | null;
            /** @enum {string} */
            firmness: "firm" | "soft";
            /** @description Whether fulfilment can be judged from the words alone. */
            testable: boolean;
            topic: components["schemas"]["Topic"];
            /** @description 0-based, among the version's pledges. */
            position: number;
        };
        Topic: {
            /** @description Comparative Agendas Project major topic; 0 is none. */
            major: number;
            label: string;
            confidence: number;
            /** @description Comparative Agendas Project subtopic, where the pledge's own words tell it. */
            subtopic?: {
                /** @example 1002 */
                code: number;
                label: string;
            };
            /** @description The next likeliest topic, where it is close. */
            second?: {
                /** @description Comparative Agendas Project major topic; 0 is none. */
                major: number;
                label: string;
                confidence: number;
            };
        };
        /** @description A removed pledge's words, where they go on as something that is no pledge. */
        UnitQuote: {
            text: string;
            /** @description The open sentence a list item completes, e.g. "We will:". */
            stem: string | null;
            /** @description The headings above, outermost first. */
            headings: string[];
            /** @description 1-based place of the page in the file. */
            page: number;
            /** @description What that page calls itself, e.g. the number printed on it. */
            pageLabel: string | null;
            /**
             * @description Why it is, or is not, a pledge.
             * @enum {string}
             */
            kind: "pledge" | "record" | "attack" | "belief" | "context" | "heading" | "boilerplate";
            /** @description 0-based, among the document's units. */
            index: number;
        };
        ManifestoPage: {
            items: components["schemas"]["Manifesto"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        Manifesto: {
            /** @example riverside.netherby.2027-05-06 */
            id: string;
            party: string;
            area: string;
            election: string;
            latest: components["schemas"]["Version"];
        };
        Version: {
            /** @example riverside.netherby.2027-05-06 */
            manifesto: string;
            number: number;
            upload: string;
            /**
             * @description The version it was compared with: the latest before it that stood; null where none did.
             * @example 1
             */
            follows: number | null;
            previousUpload: string | null;
            sha256: string;
            fileName: string;
            /** @enum {string} */
            format: "pdf" | "docx" | "html" | "markdown" | "text";
            title: string | null;
            pages: number;
            /** @description Share (0 to 1) of the raw text's letters and digits that were read. */
            coverage: number;
            warnings: {
                code: string;
                message: string;
                page?: number;
            }[];
            units: number;
            pledges: number;
            summary: components["schemas"]["Summary"];
            /** @description Versions of the rules that read the file, found its pledges, compared them. */
            rules: {
                extract: string;
                classify: string;
                compare: string;
            };
            /**
             * @description Present if the version before was read again under this version's rules to be compared: its quotes are then that reading's, and the changes the author's alone.
             * @enum {boolean}
             */
            comparedAnew?: true;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            publishedAt: string;
        };
        /** @description What changed since the version before; null for version 1. */
        Summary: {
            /** @example 2 dropped, 1 weakened, 12 unchanged */
            headline: string;
            counts: components["schemas"]["ChangeCounts"];
        } | null;
        ChangeCounts: {
            same: number;
            cosmetic: number;
            modified: number;
            moved: number;
            split: number;
            merged: number;
            added: number;
            removed: number;
        };
        Problem: {
            /** @description Stable address of this kind of problem, with an explanation. */
            type: string;
            title: string;
            status: number;
            /** @description What happened here and what to do about it. */
            detail: string;
            errors?: {
                /** @description E.g. `query limit` or `body filter.topics.0`. */
                where: string;
                message: string;
            }[];
        };
        VersionPage: {
            items: components["schemas"]["Version"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        PledgePage: {
            items: components["schemas"]["Pledge"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        Pledge: {
            /** @description Stays the same through the manifesto's versions. */
            id: string;
            text: string;
            /** @description The open sentence a list item completes, e.g. "We will:". */
            stem: string | null;
            /** @description The headings above, outermost first. */
            headings: string[];
            /** @description 1-based place of the page in the file. */
            page: number;
            /** @description What that page calls itself, e.g. the number printed on it. */
            pageLabel: string | null;
            /** @enum {string} */
            firmness: "firm" | "soft";
            /** @description Whether fulfilment can be judged from the words alone. */
            testable: boolean;
            topic: components["schemas"]["Topic"];
            /** @description 0-based, among the version's pledges. */
            position: number;
            /** @description 0-based, among the document's units. */
            index: number;
            /** @enum {string} */
            form: "heading" | "sentence" | "item" | "row" | "note";
            /** @description Start in the document's text, in UTF-16 code units. */
            start: number;
            /** @enum {string} */
            kind: "pledge";
            terms: components["schemas"]["PledgeTerms"];
            /**
             * @description The rule that made it a pledge, or “model: ” and what spoke most for it.
             * @example modal:we-will
             */
            reason: string;
            /** @description What spoke most for each judgement: words, marks and neighbours, at most three. */
            because?: {
                pledge: string[];
                firmness: string[];
                testable: string[];
                topic?: string[];
            };
        };
        /** @description What the words say, as far as rules read it: an empty list means nothing was found. */
        PledgeTerms: {
            /** @description Who is to act. */
            responsibility: {
                /** @enum {string} */
                body: "author" | "council" | "mayor" | "parish" | "government" | "police" | "health" | "schools" | "transport" | "developers" | "landlords" | "employers" | "utilities";
                /**
                 * @description Whether the author promises that it acts, or to press it to act.
                 * @enum {string}
                 */
                by: "acting" | "lobbying";
            };
            amounts: {
                value: number;
                /**
                 * @description Null where things are counted.
                 * @example £
                 */
                unit: string | null;
                /** @example year */
                per: string | null;
                /** @enum {string} */
                bound: "exactly" | "at-least" | "more-than" | "at-most" | "less-than" | "about";
                /** @example council homes */
                counted: string | null;
                /** @example £3 million */
                text: string;
            }[];
            times: {
                /** @enum {string} */
                sense: "by" | "from" | "until" | "within";
                /**
                 * @description A date or a length of time, ISO 8601; null for a phrase such as “in our first term”.
                 * @example 2030-04
                 */
                iso: string | null;
                text: string;
            }[];
            /**
             * @example [
             *       "subject to a lottery bid"
             *     ]
             */
            conditions: string[];
            /**
             * @example [
             *       "care leavers"
             *     ]
             */
            beneficiaries: string[];
            /**
             * @example [
             *       "Danvers Road"
             *     ]
             */
            places: string[];
            /** @description Laws, bodies and programmes it names. */
            instruments: {
                /** @enum {string} */
                kind: "law" | "body" | "programme";
                name: string;
            }[];
            /** @description The acts it joins, where there are several. */
            measures: string[];
        };
        ChangeSet: {
            /** @example riverside.netherby.2027-05-06 */
            manifesto: string;
            from: number;
            to: number;
            summary: components["schemas"]["Summary"];
            /** @description Whether the same rules found the pledges on both sides. If not, some changes may be the rules' and not the author's. */
            sameRules: boolean;
            /** @description Most important first. */
            changes: components["schemas"]["Change"][];
        };
        /** @description Entries of the ledger after the one given. */
        EventList: {
            /** @description In the ledger's order. */
            items: components["schemas"]["Event"][];
            /**
             * @description Give it as `after` to continue: the last entry in `items` or, where there are none, the last known; never more than the ledger's last.
             * @example 17
             */
            last: number;
        };
        /** @description One entry of the ledger: what befell which version, and when. */
        Event: {
            /** @enum {string} */
            kind: "published";
            /**
             * @description 1, 2, 3… without gaps, over all manifestos.
             * @example 17
             */
            entry: number;
            /** @example riverside.netherby.2027-05-06 */
            manifesto: string;
            /**
             * @description The version that it is about.
             * @example 2
             */
            version: number;
            /**
             * @description The upload it was made of.
             * @example u-4f9a1c
             */
            upload: string;
            /**
             * Format: date-time
             * @description When it happened; never before the entry before.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            summary: components["schemas"]["Summary"] & unknown;
        } | {
            /** @enum {string} */
            kind: "withdrawn";
            /**
             * @description 1, 2, 3… without gaps, over all manifestos.
             * @example 17
             */
            entry: number;
            /** @example riverside.netherby.2027-05-06 */
            manifesto: string;
            /**
             * @description The version that it is about.
             * @example 2
             */
            version: number;
            /**
             * @description The upload it was made of.
             * @example u-4f9a1c
             */
            upload: string;
            /**
             * Format: date-time
             * @description When it happened; never before the entry before.
             * @example 2026-11-21T09:30:00.000Z
             */
            at: string;
            /**
             * @description Why it was taken back.
             * @example It was a draft.
             */
            reason: string;
            /**
             * @description The version that stands again, unless a later one stands; null for none.
             * @example 1
             */
            fallsBackTo: number | null;
        };
        UploadPage: {
            items: components["schemas"]["Upload"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        Upload: {
            id: string;
            key: string;
            fileName: string;
            /** @example riverside.netherby.2027-05-06 */
            manifesto: string | null;
            /**
             * Format: date-time
             * @description When the file arrived; null while it is awaited.
             * @example 2026-11-21T09:30:00.000Z
             */
            arrivedAt: string | null;
            /** @description Bytes; null while the file is awaited. */
            size: number | null;
            sha256: string | null;
            /** @enum {string|null} */
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
            history: {
                /** @enum {string} */
                state: "awaiting" | "received" | "recognising" | "extracted" | "classified" | "held" | "failed" | "duplicate" | "published";
                /**
                 * Format: date-time
                 * @example 2026-11-21T09:30:00.000Z
                 */
                at: string;
            }[];
        };
        UploadState: {
            /** @enum {string} */
            name: "awaiting";
        } | {
            /** @enum {string} */
            name: "received";
        } | {
            /** @enum {string} */
            name: "recognising";
            /** @description How many of the pages that are pictures of text were recognised; null until it begins. */
            progress: {
                done: number;
                pages: number;
            } | null;
        } | {
            /** @enum {string} */
            name: "extracted";
        } | {
            /** @enum {string} */
            name: "classified";
        } | {
            /** @enum {string} */
            name: "published";
            version: number;
        } | {
            /** @enum {string} */
            name: "duplicate";
            version: number;
        } | {
            /** @enum {string} */
            name: "held";
            reasons: {
                /** @enum {string} */
                code: "low-coverage" | "damaged" | "low-confidence" | "other-language" | "no-pledges" | "most-pledges-gone" | "proof-failed" | "older-than-latest" | "rules-changed" | "on-request" | "other-latest";
                message: string;
                remedy: string;
            }[];
        } | {
            /** @enum {string} */
            name: "failed";
            failure: {
                /** @enum {string} */
                code: "empty" | "unknown-type" | "unsupported-type" | "encrypted" | "corrupt" | "scanned" | "no-text" | "too-large" | "too-many-pages" | "not-placed" | "missing" | "timed-out" | "internal";
                message: string;
                remedy: string;
            };
        };
        Ticket: {
            /** @description Read `/v1/uploads/{id}` to follow the file. */
            id: string;
            key: string;
            /** @description An HTML form post: these fields, then the part `file`. */
            send: {
                /** @enum {string} */
                method: "POST";
                url: string;
                fields: {
                    [key: string]: string;
                };
            };
            maxBytes: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            expiresAt: string;
            /** @description The same as a curl command. */
            howTo: string;
        };
        TicketRequest: {
            /**
             * @description `<party>.<area>.<election>`
             * @example riverside.netherby.2027-05-06
             */
            manifesto: string;
            /** @example Our plan for Netherby.pdf */
            fileName: string;
            /** @example application/pdf */
            contentType?: string;
        };
        NewSubscription: components["schemas"]["Subscription"] & {
            /**
             * @description Verifies the signatures (Standard Webhooks). Shown this once.
             * @example whsec_bm90IGEgcmVhbCBzZWNyZXQsIGJ1dCAyNA==
             */
            secret: string;
        };
        Subscription: {
            id: string;
            url: string;
            filter: {
                manifestos?: string[];
                parties?: string[];
                areas?: string[];
                topics?: number[];
                relations?: ("modified" | "moved" | "split" | "merged" | "added" | "removed")[];
                facets?: ("strengthened" | "weakened" | "quantity" | "deadline" | "scope" | "actor" | "condition" | "measure" | "polarity")[];
            };
            /** @description Only later ledger entries are delivered. */
            after: number;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            createdAt: string;
        };
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
        SubscriptionPage: {
            items: components["schemas"]["Subscription"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        DeliveryPage: {
            items: components["schemas"]["Delivery"][];
            /** @description Give it as `cursor` for the next page; null at the end. */
            next: string | null;
        };
        Delivery: {
            subscription: string;
            entry: number;
            /** @enum {string} */
            state: "pending" | "delivered" | "failed";
            attempts: number;
            outcome: string | null;
            /**
             * Format: date-time
             * @example 2026-11-21T09:30:00.000Z
             */
            updatedAt: string;
        };
        Health: {
            /** @enum {string} */
            status: "ok";
            /** @description The ledger's last entry. */
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
