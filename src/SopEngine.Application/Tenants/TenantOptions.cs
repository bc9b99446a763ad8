namespace SopEngine.Application.Tenants;

/// <summary>Where the files of the regions are.</summary>
public sealed class TenantOptions
{
    public const string Section = "SopEngine:Tenants";

    /// <summary>A folder with one folder per region. Default: <c>tenants</c> in the current folder or the nearest above it.</summary>
    public string? Path { get; init; }
}
