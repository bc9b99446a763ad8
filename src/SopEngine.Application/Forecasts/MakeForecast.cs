using SopEngine.Application.Calls;
using SopEngine.Application.Reporting;
using SopEngine.Application.Sops;
using SopEngine.Application.Sops.Drafting;
using SopEngine.Application.Tickets;
using SopEngine.Domain.Kpis;
using SopEngine.Domain.Problems;
using SopEngine.Domain.Sops;
using SopEngine.Domain.Sops.Checks;
using SopEngine.Domain.Sops.Flow;
using SopEngine.Domain.Tenants;
using SopEngine.Domain.Tickets;

namespace SopEngine.Application.Forecasts;

/// <summary>
/// Forecasts the share of tickets on time by a draft or by a revision in force, from the region's own past, and beside it the last month as it would have been forecast before it
/// began. Changes nothing. One at a time on a host: each takes all of two processors for some seconds.
/// </summary>
public sealed class MakeForecast(ReadPast past, TicketContexts contexts, SopRegistry sops, SopDraftQueries drafts) : IDisposable
{
    // what is forecast is imitated more often than the month it is tried on
    private const double OfMain = 0.6;
    private const double OfTest = 0.4;

    private readonly SemaphoreSlim _turn = new(1);

    public void Dispose() => _turn.Dispose();

    /// <param name="caller">Whose region; an admin for a draft, whoever may read figures for what is in force.</param>
    /// <param name="ask">What is asked.</param>
    /// <param name="percent">Is told how far it is.</param>
    /// <param name="stop">Ends the work.</param>
    public async Task<Result<ForecastView>> RunAsync(Caller caller, ForecastAsk ask, IProgress<int> percent, CancellationToken stop)
    {
        if (!(await FindAsync(caller, ask, stop)).Succeeded(out var found, out var problem))
        {
            return problem;
        }

        await _turn.WaitAsync(stop);
        try
        {
            percent.Report(1);
            var context = await contexts.AroundAsync(caller, found.Running, stop);
            var month = ask.Month ?? Next(context);
            var until = Earlier(context, month);
            var known = await past.ReadAsync(caller.Tenant.Id, found.Running.Sop, until, ForecastRun.Start(context, month.Next.First), stop);
            percent.Report(8);
            return await Task.Run(() => Tell(new ForecastRun(context, known), found, month, until, ask.Arrivals, percent, stop), stop);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<Result<Found>> FindAsync(Caller caller, ForecastAsk ask, CancellationToken stop)
    {
        var isRunHere = caller.Tenant.Kind == TenantKind.Region;
        if (ask.Draft is not { } number)
        {
            return !FigureRights.MayRead(caller) && !caller.Actor.IsSystem
                ? new TicketProblems.NotAllowed("membaca prakiraan")
                : sops.FindInForce(caller.Tenant.Id, ask.Sop) is { } sop ? new Found(sop.Running, sop.Running, 0, isRunHere) : new SopProblems.SopUnknown(ask.Sop ?? "");
        }

        if (!(await drafts.FindAsync(caller, number, stop)).Succeeded(out var draft, out var problem))
        {
            return problem;
        }

        var running = SopExtensions.Apply(draft.Revision, caller.Tenant.Extensions.GetValueOrDefault(draft.Revision.Sop, []).ToHashSet(StringComparer.Ordinal));
        return new Found(running, sops.FindInForce(caller.Tenant.Id, draft.Revision.Sop)?.Running, draft.Findings.Count(finding => finding.Severity == FindingSeverity.Error), isRunHere);
    }

    private static ForecastView Tell(ForecastRun run, Found found, ReportPeriod month, DateTime until, int arrivals, IProgress<int> percent, CancellationToken stop)
    {
        var view = run.Around(found.Running, month, until) with { Blocking = found.Blocking, Arrivals = arrivals, IsRunHere = found.IsRunHere };
        if (!view.IsRunHere || view.Past < ForecastView.Least || view.Blocking > 0)
        {
            return view;
        }

        var forecast = ImitateMonths.Run(run.Basis(found.Running, month, until) with { Arrivals = arrivals }, OfMain, done => percent.Report(8 + (done * 55 / 100)), stop);
        // a month that is over is told beside what came of it already
        var test = !run.IsOver(month) && found.InForce is { } inForce ? run.Test(inForce, OfTest, done => percent.Report(63 + (done * 37 / 100)), stop) : null;
        return view with { Forecast = forecast, BackTest = test };
    }

    /// <summary>The next whole month; where its calendar or that of the weeks after is not set yet, the last one.</summary>
    private static ReportPeriod Next(TicketContext context)
    {
        var month = ReportPeriod.Of(PeriodKind.Month, context.Calendars.Ordinary.DayOf(context.Now));
        return context.Calendars.Ordinary.IsSet(month.Next.Next.Last) ? month.Next : month.Previous;
    }

    /// <summary>Nothing later than this may be used: a month that has begun is told from what was before it.</summary>
    private static DateTime Earlier(TicketContext context, ReportPeriod month)
    {
        var begins = ForecastRun.Start(context, month.First);
        return begins < context.Now ? begins : context.Now;
    }

    private sealed record Found(SopRevision Running, SopRevision? InForce, int Blocking, bool IsRunHere);
}
