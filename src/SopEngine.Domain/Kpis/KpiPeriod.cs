namespace SopEngine.Domain.Kpis;

/// <summary>A period from an instant on, up to but not with another (UTC), and the instant as at which it is told: what came later is not known.</summary>
public sealed record KpiPeriod(DateTime From, DateTime To, DateTime AsAt)
{
    /// <summary>The period's end, or the instant of telling where that is earlier.</summary>
    public DateTime End => To < AsAt ? To : AsAt;

    public bool Has(DateTime? at) => at >= From && at < To && at <= AsAt;
}
