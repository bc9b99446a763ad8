using SopEngine.Application.Wording;
using SopEngine.Domain.Tenants;

namespace SopEngine.Application.People;

/// <summary>People and posts in words.</summary>
public static class PeopleWords
{
    public static IReadOnlyList<(HoldingKind Kind, string Word)> Kinds { get; } = [(HoldingKind.Definitive, "Definitif"), (HoldingKind.Plh, "Plh."), (HoldingKind.Plt, "Plt.")];

    public static string Role(TenantProfile tenant, string role) => tenant.Roles.FirstOrDefault(known => known.Id == role)?.Label ?? role;

    public static string? Unit(TenantProfile tenant, string? unit) => unit is null ? null : tenant.Units.FirstOrDefault(known => known.Id == unit)?.Name ?? unit;

    /// <summary>Plh. Kepala Bidang (Bidang TI), 1 Desember 2026 sampai 5 Desember 2026, menggantikan Dewi, surat 800/1.</summary>
    /// <param name="tenant">The region.</param>
    /// <param name="held">What is held.</param>
    /// <param name="instead">The name of whom he stands in for, where it is known.</param>
    public static string Held(TenantProfile tenant, HeldPost held, string? instead = null) =>
        $"{(held.Kind == HoldingKind.Definitive ? "" : $"{held.Kind}. ")}{Role(tenant, held.Role)}{(held.Unit is null ? "" : $" ({Unit(tenant, held.Unit)})")}, {Time(held)}"
        + (held.Instead is null ? "" : $", menggantikan {instead ?? held.Instead}") + (held.Letter is null ? "" : $", surat {held.Letter}");

    public static string Time(HeldPost held) => (held.From, held.Until) switch
    {
        (null, null) => "tanpa batas waktu",
        ({ } from, null) => $"sejak {IndonesianText.Date(from)}",
        (null, { } until) => $"sampai {IndonesianText.Date(until)}",
        ({ } from, { } until) => $"{IndonesianText.Date(from)} sampai {IndonesianText.Date(until)}",
    };

    internal static string Person(TenantProfile tenant, PersonData data) =>
        string.Join(", ", new[] { data.Name, data.Post, Unit(tenant, data.Unit), data.Email, data.Phone }.Where(part => !string.IsNullOrEmpty(part)));
}
