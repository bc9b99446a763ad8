using System.Data.Common;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SopEngine.Domain.Facts;
using SopEngine.Domain.Tenants;
using SopEngine.Persistence.Accounts;
using SopEngine.Persistence.Calendars;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Deliveries;
using SopEngine.Persistence.Drafts;
using SopEngine.Persistence.Facts;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Guests;
using SopEngine.Persistence.Hosts;
using SopEngine.Persistence.Inbox;
using SopEngine.Persistence.Journal;
using SopEngine.Persistence.Keys;
using SopEngine.Persistence.Mails;
using SopEngine.Persistence.Numbers;
using SopEngine.Persistence.Operations;
using SopEngine.Persistence.Ratings;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.PersonalData;
using SopEngine.Persistence.Reporting;
using SopEngine.Persistence.Settings;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Stamps;
using SopEngine.Persistence.Tenants;
using SopEngine.Persistence.Tickets;
using SopEngine.Persistence.Trails;
using SopEngine.Persistence.Training;
using SopEngine.Persistence.Writing;

namespace SopEngine.Persistence;

/// <summary>
/// The database as one tenant sees it: queries find that tenant's rows only, and saving a row of another throws. One command is one context and one
/// <see cref="SaveChangesAsync(bool, CancellationToken)"/>, which is one transaction. Open one with <see cref="SopDatabase"/>.
/// </summary>
public abstract class SopDbContext : DbContext
{
    /// <summary>The name of the query filter that every tenant-owned table has.</summary>
    public const string TenantFilter = "tenant";

    private IRowStore? _rows;

    protected SopDbContext(DbContextOptions options)
        : base(options) =>
        // what has changed is looked for once, when saving
        ChangeTracker.AutoDetectChangesEnabled = false;

    /// <summary>Whose rows this context sees; <c>default</c> for one that sees no tenant's.</summary>
    public TenantId Tenant { get; private set; }

    public DbSet<TicketRow> Tickets => Set<TicketRow>();

    public DbSet<WorkItemRow> WorkItems => Set<WorkItemRow>();

    public DbSet<ClockRow> Clocks => Set<ClockRow>();

    public DbSet<AlarmRow> Alarms => Set<AlarmRow>();

    public DbSet<HistoryRow> History => Set<HistoryRow>();

    public DbSet<DayRecordRow> DayRecords => Set<DayRecordRow>();

    public DbSet<DayEntriesRow> DayEntries => Set<DayEntriesRow>();

    public DbSet<OperationRow> Operations => Set<OperationRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    public DbSet<FileContentRow> FileContents => Set<FileContentRow>();

    public DbSet<UploadRow> Uploads => Set<UploadRow>();

    public DbSet<FilePartRow> FileParts => Set<FilePartRow>();

    public DbSet<SmallImageRow> SmallImages => Set<SmallImageRow>();
    public DbSet<PaperRow> Papers => Set<PaperRow>();

    public DbSet<TicketMoveRow> TicketMoves => Set<TicketMoveRow>();

    public DbSet<PaperSignatureRow> PaperSignatures => Set<PaperSignatureRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<DeliveryRow> Deliveries => Set<DeliveryRow>();

    public DbSet<IncomingMailRow> IncomingMails => Set<IncomingMailRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<RatingRow> Ratings => Set<RatingRow>();

    public DbSet<GuestFilingRow> GuestFilings => Set<GuestFilingRow>();

    public DbSet<SopRow> Sops => Set<SopRow>();

    public DbSet<SopRevisionRow> SopRevisions => Set<SopRevisionRow>();

    public DbSet<SopDraftRow> SopDrafts => Set<SopDraftRow>();

    public DbSet<SopDraftEditRow> SopDraftEdits => Set<SopDraftEditRow>();

    public DbSet<TemplateAnswerRow> TemplateAnswers => Set<TemplateAnswerRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<RoleHoldingRow> RoleHoldings => Set<RoleHoldingRow>();

    public DbSet<PeopleChangeRow> PeopleChanges => Set<PeopleChangeRow>();

    public DbSet<InvitationRow> Invitations => Set<InvitationRow>();

    public DbSet<SessionRow> Sessions => Set<SessionRow>();

    public DbSet<SecondFactorRow> SecondFactors => Set<SecondFactorRow>();

    public DbSet<NumberCounterRow> NumberCounters => Set<NumberCounterRow>();

    public DbSet<CalendarVersionRow> CalendarVersions => Set<CalendarVersionRow>();

    public DbSet<SettingRevisionRow> SettingRevisions => Set<SettingRevisionRow>();

    public DbSet<CalendarMoveRow> CalendarMoves => Set<CalendarMoveRow>();

    public DbSet<TrainingClockRow> TrainingClocks => Set<TrainingClockRow>();

    public DbSet<TicketFact> TicketFacts => Set<TicketFact>();

    public DbSet<StepFact> StepFacts => Set<StepFact>();

    public DbSet<PauseFact> PauseFacts => Set<PauseFact>();

    public DbSet<ClockFact> ClockFacts => Set<ClockFact>();

    public DbSet<DeviationFact> DeviationFacts => Set<DeviationFact>();

    public DbSet<RatingFact> RatingFacts => Set<RatingFact>();

    public DbSet<SlaDayRow> SlaDays => Set<SlaDayRow>();

    public DbSet<TicketDayRow> TicketDays => Set<TicketDayRow>();

    public DbSet<KpiRow> Kpis => Set<KpiRow>();

    public DbSet<KpiPeriodRow> KpiPeriods => Set<KpiPeriodRow>();
    public DbSet<DeviationDayRow> DeviationDays => Set<DeviationDayRow>();

    public DbSet<FactProgressRow> FactProgress => Set<FactProgressRow>();

    public DbSet<ReportTokenRow> ReportTokens => Set<ReportTokenRow>();

    public DbSet<ReportReadRow> ReportReads => Set<ReportReadRow>();

    public DbSet<PersonalReadRow> PersonalReads => Set<PersonalReadRow>();

    public DbSet<StampRow> Stamps => Set<StampRow>();

    public DbSet<HostRow> Hosts => Set<HostRow>();

    public DbSet<JournalRow> Journal => Set<JournalRow>();

    public DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    /// <summary>Not to be used: there is one way to save.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync.");

    /// <summary>Saves everything or nothing.</summary>
    /// <exception cref="CrossTenantWriteException">A row of another tenant is among the changes.</exception>
    /// <exception cref="TextTooLongException">A text does not fit its column.</exception>
    /// <exception cref="WriteConflictException">Somebody else was first: run the whole command again.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var writes = SavePlan.Of(this);
        if (writes.Count == 0)
        {
            return 0;
        }

        try
        {
            await Rows.SaveAsync(new(Tenant, writes), cancellationToken);
        }
        catch (DbException cause) when (ConflictIn(cause) is { } conflict)
        {
            throw new WriteConflictException(conflict, string.Join(", ", writes.Select(row => row.Table.Name).Distinct()), cause);
        }

        catch (DbException cause)
        {
            throw new DbUpdateException($"The database refused the rows: {cause.Message}", cause);
        }

        Book.Clear();
        if (acceptAllChangesOnSuccess)
        {
            ChangeTracker.AcceptAllChanges();
        }

        return writes.Count;
    }

    /// <summary>Adds a row that the next save writes and that nothing else of this context has to see: quicker than having it followed.</summary>
    public void Insert(ITenantOwned row) => Book.Insert(row);

    /// <summary>The rows of this context's tenant that each query finds, in their order: by key, and quicker than by a query of EF Core.</summary>
    internal Task<IReadOnlyList<object>[]> ReadRowsAsync(IReadOnlyList<RowQuery> queries, CancellationToken stop) => Rows.ReadAsync(new(Tenant, queries), stop);

    /// <summary>Whose rows the database itself shows this context, where it has a wall of its own.</summary>
    internal TenantSight Sight { get; private set; }

    /// <summary>Whole rows that the next save writes.</summary>
    internal RowBook Book { get; } = new();

    internal RowTables Tables => RowTables.Of(Model, Syntax);

    /// <summary>Makes this context a tenant's. Contexts are kept and lent out again, so that nothing of whom they served before may stay.</summary>
    internal SopDbContext For(TenantId tenant, IRowStore rows)
    {
        (Tenant, _rows) = (tenant, rows);
        Sight = TenantSight.Of(tenant);
        Book.Clear();
        return this;
    }

    /// <summary>Opens a door in the database's wall for a context of no tenant.</summary>
    /// <exception cref="InvalidOperationException">The context is a tenant's, which sees that tenant's rows and no others.</exception>
    internal SopDbContext Through(TenantDoor door, IEnumerable<TenantId> tenants)
    {
        Sight = Tenant == default ? TenantSight.Through(door, tenants) : throw new InvalidOperationException("A context of one tenant looks through no door.");
        return this;
    }

    private IRowStore Rows => _rows ?? throw new InvalidOperationException("This context was not opened by the database.");

    /// <summary>How this provider's SQL for writing rows looks.</summary>
    private protected abstract RowSyntax Syntax { get; }

    /// <summary>Makes this context one for reading: a statement may take so long, and where the database can it refuses whatever would write.</summary>
    internal virtual Task BeginReadingAsync(TimeSpan longest, CancellationToken stop)
    {
        Database.SetCommandTimeout(longest);
        return Task.CompletedTask;
    }

    /// <summary>What the provider's error says about others being first; null when it is about something else.</summary>
    protected abstract WriteConflict? ConflictIn(DbException cause);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        HouseConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(SopDbContext).Assembly);
        HouseConventions.Apply(modelBuilder);
        var scope = typeof(SopDbContext).GetMethod(nameof(ScopeToTenant), BindingFlags.Instance | BindingFlags.NonPublic)!;
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(type => type.ClrType.IsAssignableTo(typeof(ITenantOwned))))
        {
            scope.MakeGenericMethod(type.ClrType).Invoke(this, [modelBuilder]);
        }
    }

    // the filter must read the property of the context it runs in: a captured value would be kept in the cached model and serve the first tenant's rows to all
    private void ScopeToTenant<TRow>(ModelBuilder model)
        where TRow : class, ITenantOwned =>
        model.Entity<TRow>().HasQueryFilter(TenantFilter, row => row.Tenant == Tenant);
}
