using SopEngine.Persistence.Deliveries;

namespace SopEngine.Application.Deliveries;

/// <summary>Counts what a pass came to, and remembers for its length who did not answer.</summary>
internal sealed class DeliveryTally
{
    private readonly HashSet<(DeliveryWay, string)> _down = [];

    public int Sent { get; set; }

    public int PutOff { get; set; }

    public int Parked { get; set; }

    public bool HasMore { get; set; }

    public void Down(DeliveryWay way, string otherSide)
    {
        _down.Add((way, otherSide));
        // a pass that is repeated at once would ask it at once
        HasMore = false;
    }

    public bool IsDown(DeliveryWay way, string otherSide) => _down.Contains((way, otherSide));
}
