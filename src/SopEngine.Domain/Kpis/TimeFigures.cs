using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Kpis;

/// <summary>How long things took.</summary>
/// <param name="Response">K3: working time to the first answer of a person.</param>
/// <param name="ResponseInTime">K3b: answered within the nation's yardstick.</param>
/// <param name="FirstResolution">K4: working time to the first resolution, less the requester's waits.</param>
/// <param name="LastResolution">K4: the same to the last resolution.</param>
/// <param name="PlainResolution">K4: plain time to the last resolution, nothing taken off.</param>
/// <param name="PhaseTime">K11: the provider's time of tickets closed in the period, by phase; a phase that none of their SOPs has is not there.</param>
/// <param name="RequesterTime">K12: the requester's part of all their time.</param>
/// <param name="Confirmed">K14: resolved tickets that their requesters confirmed; null where nobody is asked.</param>
/// <param name="Confirmation">K14: working time from resolution to confirmation.</param>
public sealed record TimeFigures(
    Spread Response, Share ResponseInTime, Spread FirstResolution, Spread LastResolution, Spread PlainResolution,
    IReadOnlyDictionary<Phase, TimeShare> PhaseTime, TimeShare RequesterTime, Share? Confirmed, Spread Confirmation)
{
    /// <summary>The nation's yardstick for a first answer: 60 working minutes.</summary>
    public const long ResponseYardstickMs = 60 * 60_000L;

    public static TimeFigures Of(KpiSource source, KpiPeriod period)
    {
        var answered = source.Tickets.Where(ticket => period.Has(ticket.FirstResponseAt)).ToList();
        var resolved = source.Tickets.Where(ticket => period.Has(ticket.FirstResolvedAt)).ToList();
        var closed = source.Tickets.Where(ticket => period.Has(ticket.ClosedAt)).ToList();
        var asked = source.Tickets.Where(ticket => period.Has(ticket.ResolvedAt) && source.Can(ticket, traits => traits.Confirms)).ToList();
        var phases = Enum.GetValues<Phase>().ToDictionary(phase => phase, phase => closed.Select(ticket => ticket.MsOf(phase)).OfType<long>().ToList());
        var (provider, requester) = (phases.Values.Sum(all => all.Sum()), closed.Sum(ticket => ticket.RequesterMs ?? 0));
        return new TimeFigures(
            Spread.Of(answered.Select(ticket => ticket.ResponseMs)),
            Share.Of(answered, ticket => ticket.ResponseMs <= ResponseYardstickMs),
            Spread.Of(resolved.Select(ticket => ticket.FirstResolutionMs)),
            Spread.Of(resolved.Select(ticket => ticket.ResolutionMs)),
            Spread.Of(resolved.Select(ticket => ticket.ResolutionCalendarMs)),
            phases.Where(phase => phase.Value.Count > 0).ToDictionary(phase => phase.Key, phase => new TimeShare(phase.Value.Sum(), provider)),
            new TimeShare(requester, provider + requester),
            source.Traits.Values.Any(traits => traits.Confirms) ? Share.Of(asked, ticket => ticket.ConfirmedAt <= period.AsAt) : null,
            Spread.Of(asked.Select(ticket => ticket.ConfirmationMs)));
    }
}
