namespace SopEngine.Persistence.Tenants;

/// <summary>A door in the database's wall between tenants, through which rows of several are read and none is written. Each opens on some tables only.</summary>
internal enum TenantDoor
{
    /// <summary>Figures that name nobody, for whoever may compare regions.</summary>
    Figures,

    /// <summary>When the first alarm or delivery of each region is to be tried.</summary>
    Due,
}
