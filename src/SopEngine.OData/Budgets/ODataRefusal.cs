namespace SopEngine.OData.Budgets;

/// <summary>
/// Why a query is refused. The code is stable and kebab-case; the option is the one at fault, empty when it is the query as a whole; the limit is
/// the bound that was passed, null where none was.
/// </summary>
public sealed record ODataRefusal(ODataRefusalKind Kind, string Code, string Option, string Message, int? Limit = null);
