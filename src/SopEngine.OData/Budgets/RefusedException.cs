namespace SopEngine.OData.Budgets;

/// <summary>
/// Carries a refusal up from the depth of an expression, where every caller would only pass it on. The service catches it in one place; it never leaves the library.
/// </summary>
internal sealed class RefusedException(ODataRefusal refusal) : Exception(refusal.Message)
{
    public ODataRefusal Refusal { get; } = refusal;

    public static RefusedException NotSupported(string option, string what) =>
        new(new(ODataRefusalKind.NotSupported, "not-supported", option, $"{what} is not supported."));

    public static RefusedException Malformed(string option, string code, string says) => new(new(ODataRefusalKind.Malformed, code, option, says));

    public static RefusedException NotFound(string says) => new(new(ODataRefusalKind.NotFound, "not-found", "", says));
}
