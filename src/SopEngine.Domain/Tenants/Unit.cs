namespace SopEngine.Domain.Tenants;

/// <summary>An organisational unit of a region. <see cref="Kind"/> is a word such as opd, dinas, bidang, seksi.</summary>
public sealed record Unit(string Id, string Name, string Kind, string? Parent = null);
