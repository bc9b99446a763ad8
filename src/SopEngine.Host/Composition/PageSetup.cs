using SopEngine.Host.Background;
using SopEngine.Host.Documents;
using SopEngine.Host.Pages.Accounts;
using SopEngine.Host.Pages.Calendars;
using SopEngine.Host.Pages.Deliveries;
using SopEngine.Host.Pages.Drafts;
using SopEngine.Host.Pages.Feeds;
using SopEngine.Host.Pages.Figures;
using SopEngine.Host.Pages.Filing;
using SopEngine.Host.Pages.Forecasts;
using SopEngine.Host.Pages.Forms;
using SopEngine.Host.Pages.Frame;
using SopEngine.Host.Pages.Guests;
using SopEngine.Host.Pages.Guides;
using SopEngine.Host.Pages.Lineage;
using SopEngine.Host.Pages.Mails;
using SopEngine.Host.Pages.Messages;
using SopEngine.Host.Pages.Moving;
using SopEngine.Host.Pages.Nation;
using SopEngine.Host.Pages.Papers;
using SopEngine.Host.Pages.People;
using SopEngine.Host.Pages.Ratings;
using SopEngine.Host.Pages.Regions;
using SopEngine.Host.Pages.Reporting;
using SopEngine.Host.Pages.Shared;
using SopEngine.Host.Pages.Settings;
using SopEngine.Host.Pages.SopDrafts;
using SopEngine.Host.Pages.SopSheets;
using SopEngine.Host.Pages.Sops;
using SopEngine.Host.Pages.Tickets;
using SopEngine.Host.Pages.Tracking;
using SopEngine.Host.Pages.Trails;
using SopEngine.Host.Pages.Training;
using SopEngine.Host.Pages.Trials;
using SopEngine.Host.Pages.Work;
using SopEngine.Host.Tenancy;

namespace SopEngine.Host.Composition;

/// <summary>The pages that people use: components rendered on the server, plain forms, addresses under the region's name.</summary>
public static class PageSetup
{
    public static void AddPages(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddSingleton<FrameReader>().AddSingleton<PageWriter>().AddSingleton<FormReader>().AddSingleton<Times>().AddSingleton<Receipts>();
        services.AddSingleton<FilingPages>().AddSingleton<TicketReader>().AddSingleton<TicketActs>().AddSingleton<OfficerActs>().AddSingleton<OutageActs>().AddSingleton<WorkActs>().AddSingleton<TicketPages>();
        services.AddSingleton<TrainingClockPages>().AddSingleton<CalendarNotices>().AddSingleton<DeliveryPages>().AddSingleton<MailPages>().AddSingleton<InboxPages>();
        services.AddSingleton<SopSeals>().AddSingleton<SopSheets>().AddSingleton<PdfPress>().AddSingleton<SopDownloads>();
        services.AddChecked<DocumentOptions>(DocumentOptions.Section);
        services.AddScoped<PaperPages>().AddSingleton<TemplatePages>();
        services.AddSingleton<TrackedPage>().AddSingleton<RatingPages>().AddSingleton<FeedPages>().AddSingleton<GuestPages>().AddSingleton<DataAccessPages>().AddSingleton<ProcessLogForms>();
        services.AddSingleton<FigureReader>().AddSingleton<FigurePages>().AddSingleton<NationPages>();
        services.AddSingleton<CalendarPages>().AddSingleton<CalendarEditPages>().AddSingleton<CalendarProposalPages>().AddSingleton<DecreePages>();
        services.AddSingleton<SopDraftPosts>().AddSingleton<SopDraftPages>().AddSingleton<SopSheetPages>().AddSingleton<SopDraftListPages>().AddSingleton<ApprovalPages>().AddSingleton<MovePages>();
        services.AddSingleton<LineagePages>().AddSingleton<ForecastPages>().AddSingleton<TrialSeal>().AddSingleton<TrialPages>();
        services.AddSingleton<PostPages>().AddSingleton<PersonPages>().AddSingleton<NewPersonPages>().AddSingleton<PeopleImportPages>();
        services.AddSingleton<CodePages>().AddSingleton<ForgottenPages>().AddSingleton<AccountPages>().AddSingleton<FactorPages>();
        services.AddSingleton<SettingPages>().AddSingleton<SettingRevisionPages>();
    }

    public static void MapPages(this WebApplication app)
    {
        app.MapAssets();
        app.MapStart();
        app.MapGuides();
        app.MapGroup($"/{{{PathTenancy.RouteValue}}}").ExcludeFromDescription().MapHome();
        var region = app.MapGroup($"/{{{PathTenancy.RouteValue}}}")
            .AddEndpointFilter<AlarmNudgeFilter>()
            .RequireAuthorization()
            .ExcludeFromDescription();
        region.MapSignIn();
        region.MapInvitations();
        CodePages.Map(region);
        ForgottenPages.Map(region);
        AccountPages.Map(region);
        FactorPages.Map(region);
        region.MapTrackingPage();
        region.MapSopPages();
        region.MapTrailPages();
        SopDownloads.Map(region);
        InboxPages.Map(region);
        region.MapMessages();
        region.MapDrafts();
        FilingPages.Map(region);
        TicketPages.Map(region);
        PaperPages.Map(region);
        TemplatePages.Map(region);
        TrainingClockPages.Map(region);
        CalendarPages.Map(region);
        DeliveryPages.Map(region);
        MailPages.Map(region);
        RatingPages.Map(region);
        FeedPages.Map(region);
        DataAccessPages.Map(region);
        FigurePages.Map(region);
        NationPages.Map(region);
        GuestPages.Map(region);
        MapAdministration(region);
    }

    /// <summary>What admins write and set.</summary>
    private static void MapAdministration(RouteGroupBuilder region)
    {
        SopDraftListPages.Map(region);
        SopDraftPages.Map(region);
        SopSheetPages.Map(region);
        PostPages.Map(region);
        NewPersonPages.Map(region);
        PersonPages.Map(region);
        PeopleImportPages.Map(region);
        SettingPages.Map(region);
        SettingRevisionPages.Map(region);
        ApprovalPages.Map(region);
        MovePages.Map(region);
        ForecastPages.Map(region);
        LineagePages.Map(region);
        TrialPages.Map(region);
        CalendarEditPages.Map(region);
        CalendarProposalPages.Map(region);
        DecreePages.Map(region);
    }
}
