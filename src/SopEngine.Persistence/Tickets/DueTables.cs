namespace SopEngine.Persistence.Tickets;

/// <summary>The tables of <see cref="DueWork"/>: the only names that are ever written into SQL that looks over all regions.</summary>
internal static class DueTables
{
    public static string NameOf(DueWork work) => work switch
    {
        DueWork.Alarms => "alarms",
        DueWork.Deliveries => "deliveries",
    };
}
