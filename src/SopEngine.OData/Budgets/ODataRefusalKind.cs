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
}
