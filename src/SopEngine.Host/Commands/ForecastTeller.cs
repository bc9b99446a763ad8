using System.Globalization;

namespace SopEngine.Host.Commands;

/// <summary>Tells, on standard error, how far a forecast is; at once.</summary>
internal sealed class ForecastTeller : IProgress<int>
{
    private readonly Lock _line = new();
    private int _told;

    public void Report(int value)
    {
        lock (_line)
        {
            // two threads tell; only forwards
            if (value > _told)
            {
                _told = value;
                Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{value} %"));
            }
        }
    }
}
