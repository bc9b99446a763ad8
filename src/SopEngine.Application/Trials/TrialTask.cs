using SopEngine.Application.Tickets.Views;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Trials;

/// <summary>Work that waits in a trial.</summary>
/// <param name="Item">The visit, by number.</param>
/// <param name="Step">The row.</param>
/// <param name="Lane">Whose it is, in words.</param>
/// <param name="People">Who may do it, the usual one first.</param>
/// <param name="Fields">What its form asks, with examples filled in.</param>
/// <param name="Outcomes">The answers on offer.</param>
/// <param name="Missing">What it waits for; then it cannot go on before.</param>
/// <param name="DueAt">UTC; null without a time.</param>
public sealed record TrialTask(
    int Item, Step Step, string Lane, IReadOnlyList<OptionView> People, IReadOnlyList<FieldView> Fields, IReadOnlyList<OutcomeView> Outcomes, IReadOnlyList<FieldView> Missing, DateTime? DueAt);
