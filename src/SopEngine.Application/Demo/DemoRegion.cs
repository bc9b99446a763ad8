using SopEngine.Application.Times;
using SopEngine.Domain.Sops;

namespace SopEngine.Application.Demo;

/// <summary>
/// One region's demo: everything that people mean to do, and every alarm, in the order of its instant. Each goes through the use case that a page or the API would have
/// called, with the demo's clock on that instant.
/// </summary>
internal sealed class DemoRegion
{
    private readonly DemoDesk _desk;
    private readonly DemoAgenda _agenda = new();
    private readonly DemoLoad _load;
    private readonly DemoAlarms _alarms;
    private readonly DemoFiling _filing;
    private readonly DemoWork _work;
    private readonly DemoTwists _twists;
    private readonly Dictionary<string, DemoTicket> _tickets = new(StringComparer.Ordinal);
    private readonly Action<DateTime, int> _tell;
    private readonly DateOnly? _rush;
    private DateTime _now = DateTime.MinValue;

    /// <param name="desk">Where its people act.</param>
    /// <param name="tell">Is told, after each filing, when it was and how many there are.</param>
    /// <param name="rush">The first day of the month of a rush; null for none.</param>
    public DemoRegion(DemoDesk desk, Action<DateTime, int> tell, DateOnly? rush)
    {
        (_desk, _tell, _rush, _load) = (desk, tell, rush, new DemoLoad(rush is { } first ? TimeZoneInfo.ConvertTimeToUtc(first.ToDateTime(TimeOnly.MinValue), desk.Tenant.TimeZone()) : null));
        var (forms, ends) = (new DemoForms(desk), new DemoEnds(desk, _agenda));
        (_filing, _work, _twists, _alarms) = (new DemoFiling(desk, forms), new DemoWork(desk, _agenda, forms, ends, _load), new DemoTwists(desk, _agenda, ends), new DemoAlarms(desk));
    }

    public int AlarmsFired => _alarms.Fired;

    /// <summary>Lets the days pass, with so many tickets.</summary>
    public async Task RunAsync(int seed, DemoSpan span, int count, CancellationToken stop)
    {
        Plan(seed, span, count);
        var end = span.EndIn(_desk.Tenant.TimeZone());
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var (act, alarm) = (_agenda.Next ?? end, await _alarms.NextAsync(stop) ?? end);
            if (act >= end && alarm >= end)
            {
                return;
            }

            if (alarm <= act)
            {
                await FireAsync(alarm, stop);
                continue;
            }

            MoveTo(act);
            await _agenda.Take()(stop);
        }
    }

    private void Plan(int seed, DemoSpan span, int count)
    {
        var chance = Chance.For(seed, _desk.Tenant.Id.Value);
        var calendar = _desk.Parts.Calendars.Of(_desk.Tenant).Ordinary;
        var sops = _desk.Parts.Sops.InForce(_desk.Tenant.Id).Select(sop => sop.Running).ToList();
        var instants = DemoDays.Deal(chance, calendar, span, count, _rush).ToArray();
        var outage = new DemoOutage(_desk, _agenda, chance, calendar, instants);
        var traits = DemoTraits.Deal(chance, count);
        foreach (var (index, at) in instants.Index())
        {
            var ticket = new DemoTicket(Chance.For(seed, $"{_desk.Tenant.Id}/{index}"), traits[index]);
            var sop = sops.Count == 1 ? sops[0] : ticket.Chance.Of(sops);
            var intake = DemoIntake.Of(ticket.Chance, sop.Intake.Channels, calendar, at);
            _agenda.Add(intake.FiledAt, stop => FileAsync(index, ticket, sop, intake, outage, stop));
        }
    }

    private async Task FileAsync(int index, DemoTicket ticket, SopRevision sop, DemoIntake intake, DemoOutage outage, CancellationToken stop)
    {
        outage.Prepare(index, ticket);
        if (!await _filing.FileAsync(ticket, sop, intake, stop))
        {
            return;
        }

        _tickets[ticket.Number] = ticket;
        _tell(_desk.Now, _tickets.Count);
        var context = await _desk.AroundAsync(sop, stop);
        _twists.Plan(ticket, context);
        outage.Plan(index, ticket, context);
        await _work.LookAsync(ticket, null, stop);
    }

    private async Task FireAsync(DateTime at, CancellationToken stop)
    {
        MoveTo(at);
        foreach (var number in await _alarms.FireAsync(stop))
        {
            if (_tickets.TryGetValue(number, out var ticket))
            {
                await _work.LookAsync(ticket, null, stop);
            }
        }
    }

    /// <summary>Never back: an alarm may be set for an instant that has passed, and goes off at once.</summary>
    private void MoveTo(DateTime at)
    {
        _now = at > _now ? at : _now;
        _desk.Parts.Time.MoveTo(_now);
    }
}
