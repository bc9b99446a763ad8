using System.Globalization;
using SopEngine.Application.Demo;

namespace SopEngine.Host.Commands;

/// <summary>Tells, on standard error, each month that a demo begins; at once, and in order.</summary>
internal sealed class DemoTeller : IProgress<DemoProgress>
{
    private (string Region, DateOnly Month) _told;

    public void Report(DemoProgress value)
    {
        var now = (value.Tenant.Id.Value, value.Month);
        if (now != _told)
        {
            _told = now;
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Tenant.Id} {value.Month:yyyy-MM}: {value.Filed} dari {value.Tickets} tiket"));
        }
    }
}
