namespace SopEngine.Host.Problems;

/// <summary>Whether an address is one that people open or one that programs call: it decides the form of a refusal, never what the caller accepts.</summary>
public static class AddressedTo
{
    private static readonly string[] _programs = ["/api", "/odata", "/openapi", "/healthz", "/metrics"];

    public static bool Programs(PathString path) => _programs.Any(prefix => path.StartsWithSegments(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Programs that read figures, which understand refusals in OData's own form only.</summary>
    public static bool Figures(PathString path) => path.StartsWithSegments("/odata", StringComparison.OrdinalIgnoreCase);

    public static bool People(PathString path) => !Programs(path);
}
