namespace SopEngine.Domain.Tenants;

/// <summary>A role (jabatan). <see cref="Authority"/>: its holders may skip and force rows, with a ground; the role <c>admin</c> always may.</summary>
public sealed record RoleDefinition(string Id, string Label, bool Authority = false)
{
    /// <summary>The role that keeps a region's SOPs, people and tickets in order.</summary>
    public const string Admin = "admin";

    /// <summary>The role that reads figures.</summary>
    public const string Analyst = "analis";
}
