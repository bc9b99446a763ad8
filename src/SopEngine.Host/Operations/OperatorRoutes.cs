namespace SopEngine.Host.Operations;

/// <summary>Where operators find what is theirs. The first segments are reserved: no region is called so.</summary>
public static class OperatorRoutes
{
    public const string Page = "/operator";

    public const string Api = "/api/v1/operator";

    public const string Metrics = "/metrics";
}
