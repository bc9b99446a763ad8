using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SopEngine.Application.Deliveries;

namespace SopEngine.Application.Demo;

/// <summary>Makes of a host one that makes a demo and serves nobody.</summary>
public static class DemoServices
{
    /// <summary>
    /// To be called after everything else is added. The host's clock becomes one that the demo moves, and its carriers are taken away: a message that has no carrier is
    /// written to the inboxes only, so that nothing is left that could go out later.
    /// </summary>
    /// <param name="services">The host's.</param>
    /// <param name="real">The clock it had; null for the machine's.</param>
    public static IServiceCollection AddSopEngineDemo(this IServiceCollection services, TimeProvider? real = null)
    {
        var time = new DemoTime(real ?? TimeProvider.System);
        return services.RemoveAll<ICarrier>().Replace(ServiceDescriptor.Singleton<TimeProvider>(time)).AddSingleton(time)
            .AddSingleton<DemoParts>().AddSingleton<DemoChecks>().AddSingleton<DemoCount>().AddSingleton<RunDemo>();
    }
}
