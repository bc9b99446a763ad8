namespace SopEngine.Domain.Tenants;

/// <summary>From one local time to another, over midnight where <see cref="Until"/> is the earlier. Never the whole day: the two differ.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>The first local moment from this one on that is not quiet: this one itself where it is not.</summary>
    public DateTime EndAfter(DateTime local)
    {
        var time = TimeOnly.FromDateTime(local);
        if (!time.IsBetween(From, Until))
        {
            return local;
        }

        var end = local.Date + Until.ToTimeSpan();
        return end > local ? end : end.AddDays(1);
    }
}
