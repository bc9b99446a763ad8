using SopEngine.Domain.Sops;

namespace SopEngine.Application.Tickets.Views;

/// <summary>An answer that can end a visit, with what it asks besides.</summary>
public sealed record OutcomeView(string Id, string Label, IReadOnlyList<FieldView> Fields)
{
    /// <summary>True when it is proposed because the clock is at risk; a person still decides.</summary>
    public bool Proposed { get; init; }

    /// <summary>True when it gives the work back.</summary>
    public bool Returns { get; init; }

    /// <summary>When it can be chosen; null for always. Only for conditions on the very form that is being filled.</summary>
    public Condition? When { get; init; }
}
