using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>A role as somebody holds it, held, or is to hold it.</summary>
/// <param name="Ordinal">From 1, within the person.</param>
/// <param name="Role">The role, by id.</param>
/// <param name="Unit">For which unit; null for all.</param>
/// <param name="Kind">Definitive, or for the time being.</param>
/// <param name="From">First day; null for ever before.</param>
/// <param name="Until">Last day; null for no end.</param>
/// <param name="Instead">For whom meanwhile, by user name.</param>
/// <param name="Letter">The number of the letter it rests on.</param>
public sealed record HeldPost(int Ordinal, string Role, string? Unit, HoldingKind Kind, DateOnly? From, DateOnly? Until, string? Instead, string? Letter)
{
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || Until >= day);

    /// <summary>Whether both hold on some day.</summary>
    public bool Meets(HeldPost other) => (From ?? DateOnly.MinValue) <= (other.Until ?? DateOnly.MaxValue) && (other.From ?? DateOnly.MinValue) <= (Until ?? DateOnly.MaxValue);
}
