using System.Threading.RateLimiting;
using SopEngine.Application.Reporting;
using SopEngine.Host.Hardening;
using SopEngine.Host.Identity;
using SopEngine.Host.Problems;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Composition;

/// <summary>Slows down who guesses names, passwords or tracking keys.</summary>
public static class RateLimitSetup
{
    private static readonly TimeSpan _window = TimeSpan.FromMinutes(1);

    public static void AddRateLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<RateLimitOptions>(RateLimitOptions.Section);
        var options = builder.Configuration.GetSection(RateLimitOptions.Section).Get<RateLimitOptions>() ?? new RateLimitOptions();
        var figures = builder.Configuration.GetSection(ReportingOptions.Section).Get<ReportingOptions>() ?? new ReportingOptions();
        var enabled = options.Enabled ?? !builder.Environment.IsDevelopment();
        builder.Services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (rejected, _) =>
                await ProblemAnswer.WriteAsync(rejected.HttpContext, new EdgeProblems.TooManyRequests(WaitOf(rejected.Lease)));
            limiter.AddPolicy(RateLimitOptions.SignInPolicy, http => Partition(http, enabled, options.SignInsPerMinute));
            limiter.AddPolicy(RateLimitOptions.TrackPolicy, http => Partition(http, enabled, options.TracksPerMinute));
            limiter.AddPolicy(RateLimitOptions.MailPolicy, http => Partition(http, enabled, options.MailsPerMinute));
            limiter.AddPolicy(RateLimitOptions.FiguresPolicy, http => http.FindCaller() is { } caller
                ? Partition($"{caller.Tenant.Id}/{caller.Actor.UserName}", enabled, figures.RequestsPerMinute)
                : Partition(http, enabled, options.SignInsPerMinute));
            limiter.AddPolicy(RateLimitOptions.GuestPolicy, http => Partition(http, enabled, options.GuestsPerMinute));
        });
    }

    private static TimeSpan WaitOf(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : _window;

    private static RateLimitPartition<string> Partition(HttpContext http, bool enabled, int perMinute) =>
        Partition($"{http.FindTenant()?.Id} {http.Connection.RemoteIpAddress}", enabled, perMinute);

    private static RateLimitPartition<string> Partition(string whose, bool enabled, int perMinute) => enabled
        ? RateLimitPartition.GetFixedWindowLimiter(
            whose,
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = _window })
        : RateLimitPartition.GetNoLimiter("");
}
