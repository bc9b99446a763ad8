namespace SopEngine.OData.Budgets;

/// <summary>What sort of refusal it is, which decides the status a host answers with.</summary>
public enum ODataRefusalKind
{
    /// <summary>It cannot be OData: 400.</summary>
    Malformed,

    /// <summary>It asks for more than the budget allows: 400.</summary>
    OverBudget,

    /// <summary>OData knows it, this service does not do it: 501.</summary>
    NotSupported,

    /// <summary>There is nothing at this address: 404.</summary>
    NotFound,

    /// <summary>The address is only read: 405.</summary>
    MethodNotAllowed,

    /// <summary>The answer exists in none of the formats asked for: 406.</summary>
    NotAcceptable,

    /// <summary>The answer would be about too few to be told: 403.</summary>
    TooFew,

    /// <summary>The link to the next page was good once, and must be asked for anew from the first page: 410.</summary>
    Gone,

    /// <summary>It is asked for under a condition that this service cannot keep: 412.</summary>
    PreconditionFailed,

    /// <summary>The body is in no format that is read here: 415.</summary>
    UnsupportedMediaType,
}
