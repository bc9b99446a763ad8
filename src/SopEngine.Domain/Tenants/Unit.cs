namespace SopEngine.Domain.Tenants;

/// <summary>
/// An organisational unit of a region. <see cref="Kind"/> is a word such as opd, dinas, bidang, seksi; <see cref="Calendar"/> is set for a unit, and those under it, that
/// keeps other hours than the ordinary office.
/// </summary>
public sealed record Unit(string Id, string Name, string Kind, string? Parent = null, string? Calendar = null);
