namespace SopEngine.Domain.Facts;

/// <summary>Time used and time allowed, in milliseconds.</summary>
internal readonly record struct Spent(long UsedMs, long AllowedMs)
{
    /// <summary>Equality is met; where nothing is allowed, nothing can be judged.</summary>
    public StepSla SlaOf() => AllowedMs == 0 ? StepSla.None : UsedMs <= AllowedMs ? StepSla.Met : StepSla.Missed;
}
