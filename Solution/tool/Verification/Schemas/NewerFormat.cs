namespace Dynamics.Loyalty.SolutionTool.Verification.Schemas;

/// <summary>
/// What real exports have and the published schema, which is older, does not know. Calibrated on 89 exports: nothing else
/// was ever reported on them.
/// </summary>
internal static class NewerFormat
{
    // The last names of steps, roles and flows are not new: the schema complains of their place once a newer one is there.
    private static readonly Dictionary<string, HashSet<string>> ElementsByParent = Table(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ImportExportXml"] =
            "AppModules AppModuleSiteMaps CanvasApps connectionreferences Connectors CustomControls EntityDataProviders EntityDataSources "
            + "InteractionCentricDashboards AIModels StoredProcedures EnvironmentVariables",
        ["Entity"] = "CustomControlDefaultConfigs indexes",
        ["entity"] =
            "CanEnableSyncToExternalSearchIndex CanModifyMobileClientOffline DataProviderId DataSourceId DaysSinceRecordLastModified "
            + "EntitySetName ExternalCollectionName ExternalName HasRelatedFeedback IconVectorName IsBPFEntity "
            + "IsDocumentRecommendationsEnabled IsEnabledForExternalChannels IsInteractionCentricEnabled IsMSTeamsIntegrationEnabled "
            + "IsOfflineInMobileClient IsRetrieveAuditEnabled IsRetrieveMultipleAuditEnabled IsSLAEnabled IsSolutionAware "
            + "MobileOfflineFilters SyncToExternalSearchIndex",
        ["attribute"] =
            "AutoNumberFormat CanModifyGlobalFilterSettings CanModifyIsSortableSettings ExternalName IsDataSourceSecret IsFilterable "
            + "IsGlobalFilterEnabled IsLocalizable IsRetrievable IsSearchable IsSortableEnabled",
        ["optionset"] = "ExternalTypeName",
        ["EntityRelationship"] = "CascadeArchive CascadeRollupView",
        ["EntityRelationshipRole"] = "NavigationPropertyName RelationshipRoleType",
        ["form"] = "controlDescriptions",
        ["parameters"] =
            "DisplayAsCustomer360Tile HeaderColorCode ReferencePanelSubgridIconUrl EmailConversationView OrderByActivityWall "
            + "SortActivityWall SelectDefaultLanguage",
        ["WebResource"] = "DependencyXml IsAvailableForMobileOffline",
        ["SdkMessageProcessingStep"] = "PluginTypeId SdkMessageId SdkMessageName",
        ["Role"] = "IsAutoAssigned Description",
        ["FieldPermission"] = "CanReadUnmasked",
        ["Workflow"] =
            "BusinessProcessType IsCustomProcessingStepAllowedForOtherPublishers JsonFileName ModernFlowType ProcessTriggerFormId "
            + "ProcessTriggerScope UIFlowType SchemaVersion Definition ConnectionReferences Inputs Outputs Metadata Dependencies "
            + "DesktopFlowModules Descriptions FormId LocalizedNames",
        ["ProcessTrigger"] = "pipelinestage",
    });

    private static readonly Dictionary<string, HashSet<string>> AttributesByElement = Table(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ImportExportXml"] = "OrganizationVersion OrganizationSchemaType CRMServerServiceabilityVersion",
        ["option"] = "Color ExternalValue IsHidden",
        ["status"] = "Color",
        ["Role"] = "isinherited",
        ["PluginAssembly"] = "PluginAssemblyId",
        ["PluginType"] = "PluginTypeId",
        ["form"] = "headerdensity",
        ["control"] = "uniqueid indicationOfSubgrid",
        ["column"] = "id",
        ["section"] = "autoexpand rowheight",
        ["event"] = "control relationship",
        ["cell"] = "imageproviderwebresource imageproviderfunctionname",
        ["Area"] = "ToolTipResourseId VectorIcon",
        ["Group"] = "ToolTipResourseId",
        ["SubArea"] = "ToolTipResourseId VectorIcon",
    });

    private static readonly HashSet<string> AttributesAnywhere = new(["unmodified", "solutionaction", "ordinalvalue"], StringComparer.Ordinal);

    /// <summary>Whether an element or attribute is newer than the schema.</summary>
    public static bool Contains(XObject node) => node switch
    {
        XAttribute attribute => AttributesAnywhere.Contains(attribute.Name.LocalName) || Has(AttributesByElement, attribute.Parent!, attribute.Name.LocalName),
        XElement { Parent: { } parent } element => Has(ElementsByParent, parent, element.Name.LocalName)
            || (parent.Name == "parameters" && element.Name.LocalName.StartsWith("UClient", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool Has(Dictionary<string, HashSet<string>> table, XElement element, string name) =>
        table.TryGetValue(element.Name.LocalName, out var names) && names.Contains(name);

    private static Dictionary<string, HashSet<string>> Table(Dictionary<string, string> lists) =>
        lists.ToDictionary(pair => pair.Key, pair => pair.Value.Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
}
