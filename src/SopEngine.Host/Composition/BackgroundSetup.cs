using Microsoft.Extensions.Options;
using Quartz;
using SopEngine.Application.Alarms;
using SopEngine.Application.Signatures;
using SopEngine.Host.Background;

namespace SopEngine.Host.Composition;

/// <summary>What the host does without being asked.</summary>
public static class BackgroundSetup
{
    public static void AddBackground(this WebApplicationBuilder builder)
    {
        builder.Services.AddChecked<RunnerOptions>(RunnerOptions.Section);
        builder.Services.AddChecked<AlarmOptions>(AlarmOptions.Section);
        builder.Services.AddChecked<SignatureOptions>(SignatureOptions.Section);
        builder.Services.AddSingleton<Readiness>().AddSingleton<HostLock>().AddSingleton<DatabaseStart>();
        builder.Services.AddSingleton<DatabaseWatch>().AddSingleton<PassWatch>().AddSingleton<HealthChecks>().AddSingleton<HostPulse>();
        builder.Services.AddSingleton<AlarmNudge>();
        builder.Services.AddSingleton<AlarmRounds>();
        builder.Services.AddSingleton<PassSchedule>();
        builder.AddScheduler();
        builder.Services.AddHostedService<NudgedRounds>();
        builder.Services.AddHostedService<ClockWatch>();
        builder.Services.AddHostedService<ServiceNotice>();
        builder.Services.AddHostedService(services => services.GetRequiredService<HostPulse>());
    }

    private static void AddScheduler(this WebApplicationBuilder builder)
    {
        var database = builder.DatabaseSettings();
        builder.Services.AddQuartz(quartz =>
        {
            ScheduleStore.Use(quartz, database);
            quartz.AddJob<AlarmJob>(job => job.WithIdentity(PassSchedule.Alarms).StoreDurably());
            quartz.AddJob<DeliveryJob>(job => job.WithIdentity(PassSchedule.Deliveries).StoreDurably());
            quartz.AddJob<SweepJob>(job => job.WithIdentity(PassSchedule.Sweep).StoreDurably());
            quartz.AddJob<CalendarJob>(job => job.WithIdentity(PassSchedule.Calendars).StoreDurably());
            quartz.AddJob<FigureJob>(job => job.WithIdentity(PassSchedule.Figures).StoreDurably());
            quartz.AddJob<SealJob>(job => job.WithIdentity(PassSchedule.Seals).StoreDurably());
            quartz.AddJob<VerifyJob>(job => job.WithIdentity(PassSchedule.Verify).StoreDurably());
        });
        // stopping the host waits for the alarm that is being carried out, and for no other: the round sees that the host stops
        builder.Services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        builder.Services.AddOptions<QuartzHostedServiceOptions>().Configure<IOptions<RunnerOptions>>((hosted, runner) => hosted.AutoStart = runner.Value.Enabled);
    }
}
