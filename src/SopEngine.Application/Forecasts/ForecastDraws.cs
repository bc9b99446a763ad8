using SopEngine.Application.Demo;

namespace SopEngine.Application.Forecasts;

/// <summary>Chance for imitations: of its own for each, and the same each time the same is asked.</summary>
internal static class ForecastDraws
{
    private const int Seed = 58;

    public static Func<double> For(string what, int imitation) => Chance.For(Seed, $"{what}/{imitation}").Next;
}
