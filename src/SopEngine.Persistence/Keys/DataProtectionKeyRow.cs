namespace SopEngine.Persistence.Keys;

/// <summary>A key of ASP.NET Core's data protection, as its XML. Belongs to the installation and to no tenant.</summary>
public sealed class DataProtectionKeyRow
{
    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
